export const personal: Record<string, string> = {
  'virtual-pets':
    '<path d="M438 316V126l96 70h128l96-70v190c0 86-70 130-160 130s-160-44-160-130z"/>' +
    '<circle class="f" cx="528" cy="286" r="23"/><circle class="f" cx="668" cy="286" r="23"/>' +
    '<path class="g" d="M548 356q25 28 50 0q25 28 50 0"/>',

  'live-photo-video-wallpaper':
    '<rect x="398" y="136" width="400" height="300" rx="56"/>' +
    '<path d="M408 386l110-96 80 66 60-50 130 92"/><path class="gf" d="M630 186l92 52-92 52z"/>',

  'ai-wallpaper':
    '<path d="M588 146H454a56 56 0 0 0-56 56v188a56 56 0 0 0 56 56h268' +
    'a56 56 0 0 0 56-56v-74"/>' +
    '<path d="M408 396l100-92 84 76 60-54 110 88"/>' +
    '<path class="gf" transform="translate(706 194)" d="' +
    'M0-96C10-32 32-10 96 0C32 10 10 32 0 96C-10 32-32 10-96 0' +
    'C-32-10-10-32 0-96z"/>',

  'infinite-screen':
    '<path d="M598 286c-48-70-84-104-122-104a104 104 0 0 0 0 208c38 0 74-34 122-104"/>' +
    '<path class="g" d="M598 286c48-70 84-104 122-104a104 104 0 0 1 0 208c-38 0-74-34-122-104"/>',

  'mini-games':
    '<path d="M408 436h172a65 65 0 0 0 0-130h-80a65 65 0 0 1 0-130h130"/>' +
    '<path class="f" fill-rule="evenodd" d="M600 176a56 56 0 0 1 112 0a56 56 0 0 1-112 0z' +
    'M658 160a16 16 0 0 0 32 0a16 16 0 0 0-32 0z"/>' +
    '<circle class="gf" cx="770" cy="286" r="40"/>',

  'toy-cards':
    '<path d="M662 232A41 41 0 0 0 699 296A78 78 0 1 1 635 407A41 41 0 0 0 561 407A78 78 0 1 1 497 296' +
    'A41 41 0 0 0 534 232A78 78 0 1 1 662 232z"/><circle class="gf" cx="598" cy="312" r="38"/>' +
    '<circle class="f" cx="598" cy="188" r="22"/><circle class="f" cx="490" cy="374" r="22"/>' +
    '<circle class="f" cx="706" cy="374" r="22"/>',

  'game-case':
    '<path d="M508 96h180a40 40 0 0 1 40 40v260a80 80 0 0 1-80 80H508a40 40 0 0 1-40-40V136' +
    'a40 40 0 0 1 40-40z"/>' +
    '<rect class="gf" x="508" y="136" width="180" height="130" rx="16"/>' +
    '<path d="M508 366h76M546 328v76"/><circle class="f" cx="638" cy="396" r="21"/>' +
    '<circle class="f" cx="678" cy="336" r="21"/>',
}
