import type { Phone } from './shapes.ts'

export const otherB: Phone[] = [
  {
    id: 'doogee-v20',
    maker: 'Doogee',
    group: 'other',
    name: { en: 'Doogee V20 5G', fr: 'Doogee V20 5G', zh: 'Doogee V20 5G' },
    synonyms: { en: ['doogee v20', 'v20 5g'], fr: ['doogee v20'], zh: ['Doogee V20'] },
    facts: [
      { field: 'announced', value: '2021-12/2022-02', sources: ['P43'], confidence: 'M' },
      { field: 'panel-inches', value: '1.05', unit: 'in', sources: ['P43'], confidence: 'M' },
      {
        field: 'lenses',
        value: {
          en: 'Beside the cameras, like the Mi 11 Ultra',
          fr: 'À côté des appareils photo, comme le Mi 11 Ultra',
          zh: '位于摄像头旁，类似小米 11 Ultra',
        },
        sources: ['P43'],
        confidence: 'M',
      },
    ],
  },
  {
    id: 'doogee-s98',
    maker: 'Doogee',
    group: 'other',
    name: { en: 'Doogee S98', fr: 'Doogee S98', zh: 'Doogee S98' },
    synonyms: { en: ['s98', 'doogees98'], fr: ['s98', 'doogees98'], zh: ['DoogeeS98'] },
    facts: [
      { field: 'announced', value: '2022-03/2022-04', sources: ['P44', 'P45'], confidence: 'H' },
      { field: 'price', value: '239–339', unit: 'USD', sources: ['P44', 'P45'], confidence: 'H' },
      {
        field: 'panel-type',
        value: { en: 'Round touch screen', fr: 'Écran tactile rond', zh: '圆形触摸屏' },
        sources: ['P44', 'P45'],
        confidence: 'H',
      },
      {
        field: 'lenses',
        value: {
          en: 'Round, centred between the lenses',
          fr: 'Rond, centré entre les objectifs',
          zh: '圆形，居于镜头之间',
        },
        sources: ['P44', 'P45'],
        confidence: 'H',
      },
      {
        field: 'back-app',
        value: {
          en: 'Swipe between clock and music; answers calls',
          fr: 'On glisse de l’horloge à la musique ; répond aux appels',
          zh: '滑动切换时钟与音乐；可接听电话',
        },
        sources: ['P44', 'P45'],
        confidence: 'H',
      },
      { field: 'system', value: 'Android 12', sources: ['P44', 'P45'], confidence: 'H' },
    ],
  },
  {
    id: 'doogee-s200',
    maker: 'Doogee',
    group: 'other',
    name: { en: 'Doogee S200', fr: 'Doogee S200', zh: 'Doogee S200' },
    synonyms: { en: ['s200', 'doogees200'], fr: ['s200', 'doogees200'], zh: ['DoogeeS200'] },
    facts: [
      { field: 'announced', value: '2024-10', sources: ['P46'], confidence: 'M' },
      { field: 'panel-inches', value: '1.32', unit: 'in', sources: ['P46'], confidence: 'M' },
      {
        field: 'panel-type',
        value: { en: 'Round AMOLED', fr: 'AMOLED rond', zh: '圆形 AMOLED' },
        sources: ['P46'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: {
          en: 'Between the lenses of the triple camera',
          fr: 'Entre les objectifs du triple appareil photo',
          zh: '位于三摄镜头之间',
        },
        sources: ['P46'],
        confidence: 'M',
      },
    ],
  },
  {
    id: 'doogee-s119',
    maker: 'Doogee',
    group: 'other',
    name: { en: 'Doogee S119', fr: 'Doogee S119', zh: 'Doogee S119' },
    synonyms: { en: ['s119', 'doogees119'], fr: ['s119', 'doogees119'], zh: ['DoogeeS119'] },
    facts: [
      { field: 'announced', value: '2025-02', sources: ['P47'], confidence: 'H' },
      { field: 'price', value: '239', unit: 'USD', sources: ['P47'], confidence: 'H' },
      { field: 'panel-inches', value: '1.39', unit: 'in', sources: ['P47'], confidence: 'H' },
      { field: 'resolution', value: '360×360', unit: 'px', sources: ['P47'], confidence: 'H' },
      {
        field: 'panel-type',
        value: {
          en: 'Round, with a smartwatch-like bezel',
          fr: 'Rond, avec une lunette façon montre connectée',
          zh: '圆形，带智能手表式表圈',
        },
        sources: ['P47'],
        confidence: 'H',
      },
      {
        field: 'lenses',
        value: {
          en: 'Lenses in the “lugs” of the watch shape',
          fr: 'Objectifs dans les « cornes » de la montre',
          zh: '镜头位于“表耳”处',
        },
        sources: ['P47'],
        confidence: 'H',
      },
    ],
  },
]
