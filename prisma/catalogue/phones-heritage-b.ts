import type { Phone } from './shapes.ts'

export const heritageB: Phone[] = [
  {
    id: 'yotaphone-2',
    maker: 'Yota',
    group: 'heritage',
    name: { en: 'YotaPhone 2', fr: 'YotaPhone 2', zh: 'YotaPhone 2' },
    synonyms: {
      en: ['yotaphone2', 'yota phone 2', 'yota 2'],
      fr: ['yotaphone2', 'yota 2'],
      zh: ['YotaPhone2', 'yota 2'],
    },
    facts: [
      { field: 'announced', value: '2014-12-03', sources: ['P24', 'P25'], confidence: 'H' },
      {
        field: 'market',
        value: {
          en: 'London launch; China in May 2015',
          fr: 'Lancé à Londres ; Chine en mai 2015',
          zh: '伦敦发布；2015 年 5 月进入中国',
        },
        sources: ['P24', 'P26'],
        confidence: 'H',
      },
      { field: 'price', value: '4888', unit: 'CNY', sources: ['P26'], confidence: 'H' },
      { field: 'panel-inches', value: '4.7', unit: 'in', sources: ['P24', 'P25'], confidence: 'H' },
      { field: 'resolution', value: '960×540', unit: 'px', sources: ['P24', 'P25'], confidence: 'H' },
      {
        field: 'panel-type',
        value: { en: 'Multi-touch e-paper', fr: 'Papier électronique multipoint', zh: '多点触控电子纸' },
        sources: ['P24', 'P25'],
        confidence: 'H',
      },
      {
        field: 'lenses',
        value: { en: 'The screen fills the back', fr: 'L’écran occupe tout le dos', zh: '屏幕占满整个背面' },
        sources: ['P24'],
        confidence: 'H',
      },
      { field: 'system', value: 'Android 4.4', sources: ['P24', 'P25'], confidence: 'H' },
    ],
  },
  {
    id: 'yota-3',
    maker: 'Yota',
    group: 'heritage',
    name: { en: 'Yota 3', fr: 'Yota 3', zh: 'Yota 3' },
    synonyms: {
      en: ['yota3', 'yotaphone 3', 'yotaphone3'],
      fr: ['yota3', 'yotaphone 3'],
      zh: ['Yota3', 'YotaPhone 3'],
    },
    facts: [
      { field: 'announced', value: '2017-08/2017-09', sources: ['P27', 'P28'], confidence: 'M' },
      {
        field: 'market',
        value: { en: 'China', fr: 'Chine', zh: '中国' },
        sources: ['P27', 'P28'],
        confidence: 'M',
      },
      { field: 'panel-inches', value: '5.2', unit: 'in', sources: ['P27', 'P28'], confidence: 'M' },
      {
        field: 'panel-type',
        value: {
          en: 'HD e-paper, always on',
          fr: 'Papier électronique HD, toujours allumé',
          zh: '高清电子纸，常亮',
        },
        sources: ['P27', 'P28'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: { en: 'The screen fills the back', fr: 'L’écran occupe tout le dos', zh: '屏幕占满整个背面' },
        sources: ['P27', 'P28'],
        confidence: 'M',
      },
      {
        field: 'system',
        value: {
          en: 'Android Nougat, as reported',
          fr: 'Android Nougat, selon la presse',
          zh: '据报道为 Android Nougat',
        },
        sources: ['P27', 'P28'],
        confidence: 'M',
      },
    ],
  },
]
