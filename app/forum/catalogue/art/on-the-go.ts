export const onTheGo: Record<string, string> = {
  'pickup-code':
    '<rect x="438" y="126" width="120" height="120" rx="16"/>' +
    '<rect x="638" y="126" width="120" height="120" rx="16"/>' +
    '<rect x="438" y="326" width="120" height="120" rx="16"/>' +
    '<rect class="f" x="478" y="166" width="40" height="40"/>' +
    '<rect class="f" x="678" y="166" width="40" height="40"/>' +
    '<rect class="f" x="478" y="366" width="40" height="40"/>' +
    '<path class="gf" d="M628 316h48v48h-48zM676 364h48v48h-48zM724 316h44v48h-44zM628 412h48v44h-48z' +
    'M724 412h44v44h-44z"/>',

  'boarding-pass':
    '<path d="M398 196a34 34 0 0 1 34-34h332a34 34 0 0 1 34 34v46a44 44 0 0 0 0 88v46' +
    'a34 34 0 0 1-34 34' +
    'H432a34 34 0 0 1-34-34v-46a44 44 0 0 0 0-88z"/>' +
    '<path class="gf" transform="translate(590 286) rotate(90)" d="' +
    'M0-95c14 0 20 16 20 36v34l78 50v26l-78-24v46' +
    'l26 20v20l-46-12-46 12v-20l26-20v-46l-78 24v-26l78-50v-34c0-20 6-36 20-36z"/>',

  'ride-status':
    '<rect class="gf" x="538" y="106" width="120" height="60" rx="22"/>' +
    '<path d="M454 286l30-76c6-14 14-20 30-20h168c16 0 24 6 30 20l30 76"/>' +
    '<path d="M448 286h300a30 30 0 0 1 30 30v90H418v-90a30 30 0 0 1 30-30zM448 406v40M748 406v40' +
    'M558 346h80"/>' +
    '<circle class="f" cx="484" cy="346" r="22"/><circle class="f" cx="712" cy="346" r="22"/>',

  'food-delivery':
    '<circle cx="468" cy="400" r="50"/><circle cx="738" cy="400" r="50"/>' +
    '<path d="M518 400h120l70-110M644 146h44l38 206"/>' +
    '<path d="M418 336c6-36 30-46 66-46h104c0 40 10 70 50 110"/>' +
    '<rect class="gf" x="408" y="136" width="160" height="116" rx="22"/>',

  'dialogue-translation':
    '<path d="M438 106h160a30 30 0 0 1 30 30v110a30 30 0 0 1-30 30h-90l-50 46v-46h-20' +
    'a30 30 0 0 1-30-30V136a30 30 0 0 1 30-30zM478 236l40-90 40 90M494 206h48"/>' +
    '<g class="g"><path d="M678 236h90a30 30 0 0 1 30 30v120a30 30 0 0 1-30 30h-20v46l-50-46h-90' +
    'a30 30 0 0 1-30-30v-56"/>' +
    '<path d="M640 306h100M690 282v24c-4 36-24 56-50 66M660 330c14 22 40 36 70 42"/></g>',

  'incoming-call':
    '<path transform="translate(572 312) rotate(-135)" d="' +
    'M-180 0c0-100 360-100 360 0v30c0 18-12 30-30 30h-54' +
    'c-18 0-30-12-30-30V4c-44-14-88-14-132 0v26c0 18-12 30-30 30h-54c-18 0-30-12-30-30z"/>' +
    '<path class="g" d="M640 196a84 84 0 0 1 56 56M648 112a164 164 0 0 1 128 128"/>',
}
