export const control: Record<string, string> = {
  'quick-actions':
    '<rect x="418" y="126" width="360" height="136" rx="68"/>' +
    '<circle class="f" cx="486" cy="194" r="40"/>' +
    '<rect class="g" x="418" y="312" width="360" height="136" rx="68"/>' +
    '<circle class="gf" cx="710" cy="380" r="40"/>',

  'service-assistant':
    '<path d="M428 376c0-104 74-166 170-166s170 62 170 166zM408 446h380M598 210v-44"/>' +
    '<path class="g" d="M468 156l-30-34M728 156l30-34M552 112h92"/>',

  'music-control':
    '<circle cx="598" cy="286" r="100"/><path class="gf" d="M566 224l98 62-98 62z"/>' +
    '<path class="f" d="M464 228v116l-74-58zM732 228v116l74-58z"/><path d="M392 236v100M804 236v100"/>',

  lyrics:
    '<path d="M508 386V140l80 46"/><circle class="f" cx="462" cy="390" r="56"/>' +
    '<path d="M668 156h120M598 376h190"/><path class="g" d="M598 266h190"/>',

  timer:
    '<path d="M478 126h240M478 446h240M508 126c0 86 66 110 90 160c24-50 90-74 90-160' +
    'M508 446c0-86 66-110 90-160' +
    'c24 50 90 74 90 160"/><path class="gf" d="M548 446c0-50 30-60 50-90c20 30 50 40 50 90z"/>',

  'pinned-notes':
    '<path d="M438 156h320v210l-90 90H438zM668 456v-90h90M508 286h180M508 366h80"/>' +
    '<circle class="gf" cx="598" cy="156" r="52"/>',

  'stealth-mode':
    '<path d="M398 286c50-84 118-130 200-130s150 46 200 130' +
    'c-50 84-118 130-200 130s-150-46-200-130z"/>' +
    '<path d="M660 281a62 62 0 0 1-67 67M536 291a62 62 0 0 1 67-67"/><path class="g" d="M438 446l320-320"/>',

  'smart-home':
    '<path d="M408 276l190-156 190 156M458 246v200h280V246"/>' +
    '<path class="g" d="M522 306a106 106 0 0 1 152 0"/><circle class="gf" cx="598" cy="374" r="32"/>',

  car:
    '<path d="M434 370h-42v-58c0-32 18-50 48-54l46-8 66-90h136l66 92 22 4c26 4 36 22 36 48v66h-44' +
    'M528 370h134"/>' +
    '<circle cx="481" cy="372" r="47"/><circle cx="709" cy="372" r="47"/>' +
    '<path class="gf" transform="translate(602 268) scale(.84)" d="M30-100L-60 18H-8L-30 100 60-18H8z"/>',

  'ai-mini-apps':
    '<rect x="414" y="130" width="140" height="140" rx="40"/>' +
    '<rect x="414" y="322" width="140" height="140" rx="40"/>' +
    '<rect x="606" y="322" width="140" height="140" rx="40"/>' +
    '<path class="gf" transform="translate(686 196)" d="' +
    'M0-104C10-34 34-10 104 0C34 10 10 34 0 104C-10 34-34 10-104 0' +
    'C-34-10-10-34 0-104z"/>',
}
