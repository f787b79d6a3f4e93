export const tinkering: Record<string, string> = {
  'project-app':
    '<rect x="398" y="116" width="160" height="340" rx="44"/>' +
    '<rect x="618" y="306" width="190" height="140" rx="40"/><circle class="f" cx="662" cy="350" r="16"/>' +
    '<circle class="f" cx="662" cy="402" r="16"/>' +
    '<path class="g" d="M610 146c70 0 108 32 108 98M666 198l52 52 52-52"/>',

  'charging-animation':
    '<rect x="398" y="162" width="350" height="248" rx="64"/><path d="M798 250v72"/>' +
    '<path class="gf" transform="translate(573 286) scale(.94)" d="M30-100L-60 18H-8L-30 100 60-18H8z"/>',

  trackpad:
    '<rect x="408" y="126" width="380" height="320" rx="56"/><path d="M408 356h380M598 356v90"/>' +
    '<path class="gf" d="M552 164l112 88-62 6-44 46z"/>',

  'agent-status':
    '<rect x="448" y="226" width="300" height="230" rx="66"/>' +
    '<path d="M398 316v60M798 316v60M598 226v-50"/>' +
    '<circle class="gf" cx="598" cy="142" r="40"/><circle class="f" cx="538" cy="316" r="25"/>' +
    '<circle class="f" cx="658" cy="316" r="25"/>' +
    '<path d="M548 390h100"/>',
}
