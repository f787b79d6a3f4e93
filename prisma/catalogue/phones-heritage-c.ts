import type { Phone } from './shapes.ts'

export const heritageC: Phone[] = [
  {
    id: 'vivo-nex-dual-display',
    maker: 'vivo',
    group: 'heritage',
    name: { en: 'vivo NEX Dual Display Edition', fr: 'vivo NEX Dual Display Edition', zh: 'vivo NEX 双屏版' },
    synonyms: {
      en: ['vivo nex', 'nex dual display', 'vivo nex 2', 'nex dual screen'],
      fr: ['vivo nex', 'nex double écran'],
      zh: ['vivo NEX双屏版', 'NEX 双屏版', 'vivo NEX'],
    },
    facts: [
      { field: 'announced', value: '2018-12', sources: ['P29', 'P30'], confidence: 'H' },
      {
        field: 'market',
        value: {
          en: 'China, on sale on 29 December 2018',
          fr: 'Chine, en vente le 29 décembre 2018',
          zh: '中国，2018 年 12 月 29 日开售',
        },
        sources: ['P29'],
        confidence: 'H',
      },
      { field: 'price', value: '4998', unit: 'CNY', sources: ['P29'], confidence: 'H' },
      { field: 'panel-inches', value: '5.49', unit: 'in', sources: ['P29', 'P30', 'P31'], confidence: 'H' },
      { field: 'resolution', value: '1920×1080', unit: 'px', sources: ['P29', 'P31'], confidence: 'H' },
      { field: 'panel-type', value: 'Super AMOLED', sources: ['P29', 'P31'], confidence: 'H' },
      {
        field: 'lenses',
        value: {
          en: 'Triple camera and light ring above the rear screen; no front camera',
          fr: 'Triple appareil photo et anneau lumineux au-dessus de l’écran ; pas de caméra avant',
          zh: '后屏上方为三摄和灯环；没有前置摄像头',
        },
        sources: ['P29', 'P30'],
        confidence: 'H',
      },
      { field: 'system', value: 'Funtouch OS 4.5 / Android 9', sources: ['P29', 'P31'], confidence: 'H' },
    ],
  },
  {
    id: 'nubia-x',
    maker: 'nubia',
    group: 'heritage',
    name: { en: 'nubia X', fr: 'nubia X', zh: '努比亚 X' },
    synonyms: { en: ['nubiax', 'zte nubia x'], fr: ['nubiax'], zh: ['努比亚X', 'nubia X'] },
    facts: [
      { field: 'announced', value: '2018-10-31', sources: ['P32', 'P33', 'P34'], confidence: 'H' },
      {
        field: 'market',
        value: { en: 'China', fr: 'Chine', zh: '中国' },
        sources: ['P32', 'P33'],
        confidence: 'H',
      },
      { field: 'price', value: '3299', unit: 'CNY', sources: ['P32', 'P33', 'P34'], confidence: 'H' },
      { field: 'panel-inches', value: '5.1', unit: 'in', sources: ['P32', 'P33', 'P34'], confidence: 'H' },
      { field: 'resolution', value: '1520×720', unit: 'px', sources: ['P32', 'P33'], confidence: 'H' },
      {
        field: 'panel-type',
        value: {
          en: 'OLED, hidden in the back when off',
          fr: 'OLED, invisible dans le dos une fois éteint',
          zh: 'OLED，熄屏时隐藏于后盖中',
        },
        sources: ['P32', 'P34'],
        confidence: 'H',
      },
      {
        field: 'lenses',
        value: {
          en: 'Dual camera above the screen; two fingerprint readers',
          fr: 'Double appareil photo au-dessus ; deux lecteurs d’empreinte',
          zh: '双摄在屏幕上方；两个指纹识别器',
        },
        sources: ['P32', 'P33'],
        confidence: 'H',
      },
      { field: 'system', value: 'nubia UI 6.0.2 / Android 8.1', sources: ['P32', 'P33'], confidence: 'H' },
    ],
  },
]
