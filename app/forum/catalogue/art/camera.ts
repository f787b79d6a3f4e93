export const camera: Record<string, string> = {
  'rear-selfie':
    '<path d="M408 206v-80h80M788 206v-80h-80M408 366v80h80M788 366v80h-80"/>' +
    '<circle class="g" cx="598" cy="236" r="62"/><path d="M482 426c8-66 54-90 116-90s108 24 116 90"/>',

  'photo-booth':
    '<g transform="rotate(-6 540 286)"><rect x="438" y="106" width="190" height="350" rx="28"/><path d="M438 281h190"/>' +
    '<circle cx="533" cy="170" r="30"/><path d="M485 250c4-24 22-34 48-34s44 10 48 34"/>' +
    '<path class="gf" d="M533 416c-40-31-60-53-60-78c0-38 45-46 60-14c15-32 60-24 60 14' +
    'c0 25-20 47-60 78z"/></g>' +
    '<path d="M678 154l70 14a24 24 0 0 1 18 30l-46 224a24 24 0 0 1-28 18"/>',

  teleprompter:
    '<path d="M408 116h380l-34 250H442zM598 366v90M508 456h180"/>' +
    '<path d="M518 176h160M538 306h120"/><path class="g" d="M548 241h140"/>' +
    '<path class="gf" d="M468 207l52 34-52 34z"/>',

  'pro-camera-panel':
    '<path d="M418 126v150' +
    'M584 146c-12-14-28-20-46-20c-66 0-70 66-8 76c70 10 68 74 2 74c-22 0-40-8-52-22"/>' +
    '<rect x="652" y="126" width="126" height="150" rx="60"/>' +
    '<path d="M418 366v80M508 406v40M688 406v40M778 366v80"/><path class="g" d="M598 336v110"/>',

  'back-screenshot':
    '<path class="g" d="M408 206v-80h80M788 206v-80h-80M408 366v80h80M788 366v80h-80"/>' +
    '<rect x="478" y="206" width="240" height="160" rx="44"/>' +
    '<circle class="f" cx="530" cy="258" r="18"/><circle class="f" cx="530" cy="314" r="18"/>',

  'back-record':
    '<rect x="398" y="146" width="400" height="280" rx="76"/>' +
    '<circle class="f" cx="474" cy="232" r="27"/>' +
    '<circle class="f" cx="474" cy="340" r="27"/><circle class="g" cx="644" cy="286" r="86"/>' +
    '<circle class="gf" cx="644" cy="286" r="46"/>',
}
