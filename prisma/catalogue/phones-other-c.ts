import type { Phone } from './shapes.ts'

export const otherC: Phone[] = [
  {
    id: 'unihertz-ticktock',
    maker: 'Unihertz',
    group: 'other',
    name: { en: 'Unihertz TickTock', fr: 'Unihertz TickTock', zh: 'Unihertz TickTock' },
    synonyms: {
      en: ['ticktock', 'tick tock', 'unihertz tick tock'],
      fr: ['ticktock', 'tick tock'],
      zh: ['TickTock'],
    },
    facts: [
      {
        field: 'panel-type',
        value: { en: 'Round sub-screen', fr: 'Écran secondaire rond', zh: '圆形副屏' },
        sources: ['P48'],
        confidence: 'M',
      },
      {
        field: 'back-app',
        value: {
          en: 'Watch face, selfie mirror and calls',
          fr: 'Cadran, miroir à selfie et appels',
          zh: '表盘、自拍镜和通话',
        },
        sources: ['P48'],
        confidence: 'M',
      },
      { field: 'system', value: 'Android', sources: ['P48'], confidence: 'M' },
    ],
  },
  {
    id: 'unihertz-titan-2',
    maker: 'Unihertz',
    group: 'other',
    name: { en: 'Unihertz Titan 2', fr: 'Unihertz Titan 2', zh: 'Unihertz Titan 2' },
    synonyms: { en: ['titan 2', 'titan2', 'unihertz titan2'], fr: ['titan 2', 'titan2'], zh: ['Titan 2'] },
    facts: [
      { field: 'announced', value: '2025', sources: ['I8'], confidence: 'M' },
      {
        field: 'panel-type',
        value: { en: 'Rear notification screen', fr: 'Écran de notification au dos', zh: '背面通知屏' },
        sources: ['I8'],
        confidence: 'M',
      },
      {
        field: 'back-app',
        value: {
          en: 'scrcpy picks the rear screen by mistake; an owner asks how to disable it',
          fr: 'scrcpy choisit l’écran arrière par erreur ; un propriétaire demande à le désactiver',
          zh: 'scrcpy 会误选后屏；有用户询问如何禁用',
        },
        sources: ['I8'],
        confidence: 'M',
      },
      { field: 'system', value: 'Android', sources: ['I8'], confidence: 'M' },
    ],
  },
  {
    id: 'iiif150-b1',
    maker: 'IIIF150',
    group: 'other',
    name: { en: 'IIIF150 B1', fr: 'IIIF150 B1', zh: 'IIIF150 B1' },
    synonyms: { en: ['iiif 150 b1', 'iiif150b1'], fr: ['iiif150b1'], zh: ['IIIF150B1'] },
    facts: [
      { field: 'announced', value: '../2022', sources: ['I9'], confidence: 'M' },
      {
        field: 'panel-type',
        value: { en: 'Small monochrome screen', fr: 'Petit écran monochrome', zh: '小型单色屏' },
        sources: ['I9'],
        confidence: 'M',
      },
      {
        field: 'back-app',
        value: { en: 'Not an Android display', fr: 'Pas un écran Android', zh: '并非 Android 显示屏' },
        sources: ['I9'],
        confidence: 'M',
      },
    ],
  },
  {
    id: 'nuu-b40-5g',
    maker: 'Nuu',
    group: 'other',
    name: { en: 'Nuu B40 5G', fr: 'Nuu B40 5G', zh: 'Nuu B40 5G' },
    synonyms: { en: ['nuu b40', 'b40 5g', 'nuu mobile b40'], fr: ['nuu b40'], zh: ['Nuu B40'] },
    facts: [
      { field: 'announced', value: '2026', sources: ['P51'], confidence: 'L' },
      { field: 'panel-type', value: 'AMOLED', sources: ['P51'], confidence: 'L' },
      {
        field: 'lenses',
        value: { en: 'Beside the camera', fr: 'À côté de l’appareil photo', zh: '位于摄像头旁' },
        sources: ['P51'],
        confidence: 'L',
      },
    ],
  },
]
