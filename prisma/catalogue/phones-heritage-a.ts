import type { Phone } from './shapes.ts'

export const heritageA: Phone[] = [
  {
    id: 'meizu-pro-7',
    maker: 'Meizu',
    group: 'heritage',
    name: {
      en: 'Meizu Pro 7 and Pro 7 Plus',
      fr: 'Meizu Pro 7 et Pro 7 Plus',
      zh: '魅族 PRO 7 和 PRO 7 Plus',
    },
    synonyms: {
      en: ['meizu pro 7', 'meizu pro 7 plus', 'pro 7', 'pro7', 'pro 7 plus', 'meizu pro7'],
      fr: ['meizu pro 7', 'pro 7', 'pro7', 'pro 7 plus'],
      zh: ['魅族Pro7', '魅族 Pro 7', '魅族 Pro 7 Plus', 'PRO7', '智窗'],
    },
    facts: [
      { field: 'announced', value: '2017-07-26', sources: ['P17', 'P18'], confidence: 'M' },
      {
        field: 'market',
        value: {
          en: 'China, then other markets',
          fr: 'Chine, puis d’autres marchés',
          zh: '先在中国，后在其他市场',
        },
        sources: ['P18', 'P19'],
        confidence: 'M',
      },
      { field: 'panel-inches', value: '1.9', unit: 'in', sources: ['P19', 'P20'], confidence: 'M' },
      {
        field: 'panel-type',
        value: {
          en: 'Colour AMOLED; early rumours of e-ink were wrong',
          fr: 'AMOLED couleur ; les rumeurs d’encre électronique étaient fausses',
          zh: '彩色 AMOLED；早期的墨水屏传闻有误',
        },
        sources: ['P18', 'P19'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: {
          en: 'Screen below the dual camera, at the left edge',
          fr: 'Écran sous le double appareil photo, au bord gauche',
          zh: '屏幕位于双摄下方、靠左边缘',
        },
        sources: ['P19'],
        confidence: 'M',
      },
      {
        field: 'back-app',
        value: {
          en: 'A double tap or a flip turns it on and off',
          fr: 'Un double appui ou un retournement l’allume et l’éteint',
          zh: '双击或翻转手机即可亮屏、熄屏',
        },
        sources: ['P19'],
        confidence: 'M',
      },
      {
        field: 'system',
        value: {
          en: 'Flyme on Android 7, as reported',
          fr: 'Flyme sur Android 7, selon la presse',
          zh: '据报道为 Flyme（Android 7）',
        },
        sources: ['P19'],
        confidence: 'M',
      },
    ],
  },
  {
    id: 'yotaphone-1',
    maker: 'Yota',
    group: 'heritage',
    name: { en: 'YotaPhone', fr: 'YotaPhone', zh: 'YotaPhone' },
    synonyms: {
      en: ['yotaphone 1', 'yota phone', 'yota 1'],
      fr: ['yotaphone 1', 'yota phone'],
      zh: ['YotaPhone 1', 'yota 手机'],
    },
    facts: [
      {
        field: 'market',
        value: {
          en: 'On sale from 4 December 2013 in Russia, Austria, Spain and Germany',
          fr: 'En vente dès le 4 décembre 2013 en Russie, Autriche, Espagne et Allemagne',
          zh: '2013 年 12 月 4 日起在俄罗斯、奥地利、西班牙和德国发售',
        },
        sources: ['P22'],
        confidence: 'H',
      },
      { field: 'price', value: '499', unit: 'EUR', sources: ['P22'], confidence: 'H' },
      { field: 'panel-inches', value: '4.3', unit: 'in', sources: ['P21', 'P23'], confidence: 'H' },
      { field: 'resolution', value: '640×360', unit: 'px', sources: ['P21', 'P23'], confidence: 'H' },
      {
        field: 'panel-type',
        value: {
          en: 'E-paper, always on; not a touch panel, with a touch zone below',
          fr: 'Papier électronique, toujours allumé ; non tactile, zone tactile en dessous',
          zh: '电子纸，常亮；面板不可触控，下方有触控区',
        },
        sources: ['P21', 'P22', 'P23'],
        confidence: 'H',
      },
      {
        field: 'lenses',
        value: {
          en: 'Camera on the e-ink side',
          fr: 'Appareil photo du côté encre électronique',
          zh: '摄像头在墨水屏一侧',
        },
        sources: ['P21'],
        confidence: 'H',
      },
      { field: 'system', value: 'Android 4.2', sources: ['P21', 'P23'], confidence: 'H' },
    ],
  },
]
