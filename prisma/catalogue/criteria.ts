import type { Criterion } from './shapes.ts'

export const criteria: Criterion[] = [
  {
    id: 'daily-usefulness',
    name: { en: 'Daily usefulness', fr: 'Utilité au quotidien', zh: '日常实用' },
    about: {
      en: 'How often the back screen helps in an ordinary day.',
      fr: 'À quelle fréquence l’écran arrière rend service un jour ordinaire.',
      zh: '平常一天里背屏有多常派上用场。',
    },
    sources: ['S000', 'S003'],
  },
  {
    id: 'selfie-viewfinder',
    name: { en: 'Selfie viewfinder', fr: 'Viseur selfie', zh: '自拍取景' },
    about: {
      en: 'How well it frames a selfie taken with the main camera.',
      fr: 'La qualité du cadrage d’un selfie pris avec l’appareil principal.',
      zh: '用主摄自拍时取景是否好用。',
    },
    sources: ['S000', 'S003'],
  },
  {
    id: 'readability',
    name: { en: 'Readability', fr: 'Lisibilité', zh: '可读性' },
    about: {
      en: 'Brightness and sharpness, indoors and in the sun.',
      fr: 'Luminosité et netteté, à l’intérieur comme au soleil.',
      zh: '亮度与清晰度，室内及阳光下。',
    },
    sources: ['P7'],
  },
  {
    id: 'apps-and-notifications',
    name: { en: 'Apps and notifications', fr: 'Applis et notifications', zh: '应用与通知' },
    about: {
      en: 'How many of your apps and alerts reach the back.',
      fr: 'Combien de vos applis et alertes arrivent au dos.',
      zh: '你的应用和通知有多少能显示在背屏。',
    },
    sources: ['S003', 'P7', 'I4'],
  },
  {
    id: 'personalisation',
    name: { en: 'Personalisation', fr: 'Personnalisation', zh: '个性化' },
    about: {
      en: 'Faces, pets and wallpapers: how far you can make it yours.',
      fr: 'Cadrans, animaux, fonds : jusqu’où on peut le faire sien.',
      zh: '表盘、宠物和壁纸能否随心定制。',
    },
    sources: ['S003', 'P67'],
  },
  {
    id: 'accidental-touch',
    name: { en: 'Accidental touch', fr: 'Appuis accidentels', zh: '防误触' },
    about: {
      en: 'How rarely it reacts by mistake: five means almost never.',
      fr: 'La rareté des réactions involontaires : cinq veut dire presque jamais.',
      zh: '误触有多少：五分表示几乎没有。',
    },
    sources: ['I5', 'G3'],
  },
  {
    id: 'case-and-durability',
    name: { en: 'Case and durability', fr: 'Coque et solidité', zh: '保护壳与耐用' },
    about: {
      en: 'Life with a case, scratches and knocks.',
      fr: 'La vie avec une coque, les rayures et les chocs.',
      zh: '戴壳使用、划痕与磕碰。',
    },
    sources: ['S003', 'P72'],
  },
  {
    id: 'battery-cost',
    name: { en: 'Battery cost', fr: 'Coût en autonomie', zh: '耗电' },
    about: {
      en: 'What it costs in battery: five means hardly anything.',
      fr: 'Ce qu’il coûte en autonomie : cinq veut dire presque rien.',
      zh: '对续航的影响：五分表示几乎没有。',
    },
    sources: ['P66', 'P71'],
  },
  {
    id: 'updates',
    name: { en: 'Updates', fr: 'Mises à jour', zh: '更新' },
    about: {
      en: 'Whether updates add uses and keep the old ones working.',
      fr: 'Si les mises à jour ajoutent des usages sans casser les anciens.',
      zh: '更新是否带来新用途，并保持旧功能可用。',
    },
    sources: ['S003'],
  },
  {
    id: 'value-and-import',
    name: { en: 'Value and import', fr: 'Prix et import', zh: '价值与海淘' },
    about: {
      en: 'Worth its price, import and its limits included.',
      fr: 'Vaut-il son prix, import et limites compris.',
      zh: '算上进口及其限制，是否物有所值。',
    },
    sources: ['S001', 'P1'],
  },
]
