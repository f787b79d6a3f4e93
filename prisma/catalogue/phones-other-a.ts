import type { Phone } from './shapes.ts'

export const otherA: Phone[] = [
  {
    id: 'lava-agni-3',
    maker: 'Lava',
    group: 'other',
    name: { en: 'Lava Agni 3 5G', fr: 'Lava Agni 3 5G', zh: 'Lava Agni 3 5G' },
    synonyms: {
      en: ['lava agni 3', 'agni 3', 'agni3'],
      fr: ['lava agni 3', 'agni 3'],
      zh: ['Lava Agni 3', 'Agni 3'],
    },
    facts: [
      { field: 'announced', value: '2024-10', sources: ['P38', 'P39'], confidence: 'M' },
      {
        field: 'market',
        value: { en: 'India', fr: 'Inde', zh: '印度' },
        sources: ['P38', 'P39'],
        confidence: 'M',
      },
      { field: 'panel-inches', value: '1.74', unit: 'in', sources: ['P38', 'P39'], confidence: 'M' },
      {
        field: 'panel-type',
        value: { en: 'AMOLED touch screen', fr: 'AMOLED tactile', zh: 'AMOLED 触摸屏' },
        sources: ['P38', 'P39'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: {
          en: 'Inside a wide camera bar',
          fr: 'Dans une large barre photo',
          zh: '位于宽大的横向镜头模组内',
        },
        sources: ['P38', 'P39'],
        confidence: 'M',
      },
      {
        field: 'back-app',
        value: { en: 'Shows an animated pet', fr: 'Affiche un animal animé', zh: '可显示动画宠物' },
        sources: ['P38', 'P39'],
        confidence: 'M',
      },
    ],
  },
  {
    id: 'lava-blaze-duo',
    maker: 'Lava',
    group: 'other',
    name: { en: 'Lava Blaze Duo 5G', fr: 'Lava Blaze Duo 5G', zh: 'Lava Blaze Duo 5G' },
    synonyms: {
      en: ['lava blaze duo', 'blaze duo'],
      fr: ['lava blaze duo', 'blaze duo'],
      zh: ['Lava Blaze Duo', 'Blaze Duo'],
    },
    facts: [
      { field: 'announced', value: '2024', sources: ['P40'], confidence: 'H' },
      { field: 'market', value: { en: 'India', fr: 'Inde', zh: '印度' }, sources: ['P40'], confidence: 'H' },
      { field: 'price', value: '16999', unit: 'INR', sources: ['P40'], confidence: 'H' },
      { field: 'panel-inches', value: '1.58', unit: 'in', sources: ['P40'], confidence: 'H' },
      { field: 'panel-type', value: 'AMOLED', sources: ['P40'], confidence: 'H' },
      {
        field: 'lenses',
        value: {
          en: 'Next to the dual camera, in a black module',
          fr: 'À côté du double appareil photo, dans un module noir',
          zh: '位于双摄旁的黑色模组内',
        },
        sources: ['P40'],
        confidence: 'H',
      },
      {
        field: 'back-app',
        value: {
          en: 'Works with a limited list of apps',
          fr: 'Fonctionne avec une liste limitée d’applis',
          zh: '仅支持有限的应用',
        },
        sources: ['P40'],
        confidence: 'H',
      },
      { field: 'system', value: 'Android 14', sources: ['P40'], confidence: 'H' },
    ],
  },
  {
    id: 'lava-blaze-duo-3',
    maker: 'Lava',
    group: 'other',
    name: { en: 'Lava Blaze Duo 3', fr: 'Lava Blaze Duo 3', zh: 'Lava Blaze Duo 3' },
    synonyms: { en: ['blaze duo 3', 'lava duo 3'], fr: ['blaze duo 3'], zh: ['Blaze Duo 3'] },
    facts: [
      { field: 'announced', value: '2026-01-09/2026-02-26', sources: ['P41', 'P42'], confidence: 'M' },
      {
        field: 'market',
        value: { en: 'India', fr: 'Inde', zh: '印度' },
        sources: ['P41', 'P42'],
        confidence: 'M',
      },
      { field: 'price', value: '16999', unit: 'INR', sources: ['P41'], confidence: 'M' },
      { field: 'panel-inches', value: '1.6', unit: 'in', sources: ['P41', 'P42'], confidence: 'M' },
      {
        field: 'lenses',
        value: { en: 'In the camera module', fr: 'Dans le module photo', zh: '位于镜头模组内' },
        sources: ['P41', 'P42'],
        confidence: 'M',
      },
      { field: 'system', value: 'Android 15', sources: ['P41'], confidence: 'M' },
    ],
  },
]
