export const glance: Record<string, string> = {
  clock: '<circle cx="598" cy="286" r="165"/><path class="g" d="M598 180v106l72 54"/>',

  widgets:
    '<rect x="418" y="126" width="170" height="320" rx="44"/>' +
    '<rect x="638" y="126" width="140" height="136" rx="40"/>' +
    '<rect class="gf" x="628" y="302" width="160" height="154" rx="48"/>' +
    '<path d="M474 376h58"/>',

  notifications:
    '<path d="M434 390c36-32 40-78 40-136a100 100 0 0 1 200 0c0 58 4 104 40 136z"/>' +
    '<path d="M538 444a50 50 0 0 0 72 0"/><circle class="gf" cx="726" cy="156" r="46"/>',

  aod:
    '<circle class="f" cx="756" cy="286" r="16"/><circle class="f" cx="735" cy="365" r="16"/>' +
    '<circle class="f" cx="677" cy="423" r="16"/><circle class="f" cx="598" cy="444" r="16"/>' +
    '<circle class="f" cx="519" cy="423" r="16"/><circle class="f" cx="461" cy="365" r="16"/>' +
    '<circle class="f" cx="440" cy="286" r="16"/><circle class="f" cx="461" cy="207" r="16"/>' +
    '<circle class="f" cx="519" cy="149" r="16"/><circle class="f" cx="598" cy="128" r="16"/>' +
    '<circle class="f" cx="677" cy="149" r="16"/><circle class="f" cx="735" cy="207" r="16"/>' +
    '<path class="g" d="M598 186v100h-70"/>',

  'stock-tracking':
    '<path d="M418 126v320h370"/>' + '<path class="g" d="M488 366l80-90 66 60 144-160M698 166h86v86"/>',

  'calendar-cards':
    '<rect x="418" y="146" width="360" height="310" rx="44"/>' +
    '<path d="M418 240h360M508 106v74M688 106v74"/>' +
    '<circle class="f" cx="508" cy="310" r="19"/><circle class="f" cx="598" cy="310" r="19"/>' +
    '<circle class="f" cx="688" cy="310" r="19"/><circle class="f" cx="508" cy="388" r="19"/>' +
    '<circle class="gf" cx="598" cy="388" r="34"/>',

  'countdown-days':
    '<rect x="448" y="98" width="300" height="318" rx="44"/><path d="M448 178h300' +
    'M478 470h240"/>' +
    '<path class="g" d="M550 232h96l-56 58c42-4 66 14 66 40c0 28-26 42-56 42c-24 0-42-8-52-24"/>',

  'step-weather-faces':
    '<path class="g" d="M606 220a68 68 0 1 1 86 76M674 124v-22M750 154l16-16' +
    'M780 230h22M750 306l15 15M598 154l-16-16"/>' +
    '<path d="M474 460a76 76 0 0 1-4-152a108 108 0 0 1 204 36a58 58 0 0 1 12 116z"/>',

  'spoken-time':
    '<circle cx="518" cy="286" r="122"/><path d="M518 216v70l46 34"/>' +
    '<path class="g" d="M698 202a190 190 0 0 1 0 168M762 156a262 262 0 0 1 0 260"/>',
}
