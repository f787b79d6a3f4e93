import type { Phone } from './shapes.ts'

export const heritageD: Phone[] = [
  {
    id: 'nubia-z20',
    maker: 'nubia',
    group: 'heritage',
    name: { en: 'nubia Z20', fr: 'nubia Z20', zh: '努比亚 Z20' },
    synonyms: {
      en: ['nubiaz20', 'z20', 'zte nubia z20'],
      fr: ['nubiaz20', 'z20'],
      zh: ['努比亚Z20', 'nubia Z20', 'Z20'],
    },
    facts: [
      { field: 'announced', value: '2019-08-08', sources: ['P36', 'P37'], confidence: 'M' },
      {
        field: 'market',
        value: {
          en: 'Europe and United States in October 2019',
          fr: 'Europe et États-Unis en octobre 2019',
          zh: '2019 年 10 月在欧洲和美国发售',
        },
        sources: ['P36'],
        confidence: 'M',
      },
      { field: 'price', value: '549', unit: 'EUR', sources: ['P36'], confidence: 'M' },
      { field: 'price', value: '549', unit: 'USD', sources: ['P36'], confidence: 'M' },
      { field: 'panel-inches', value: '5.1', unit: 'in', sources: ['P35', 'P36', 'P37'], confidence: 'M' },
      { field: 'resolution', value: '1520×720', unit: 'px', sources: ['P35'], confidence: 'L' },
      { field: 'resolution', value: '2340×1080', unit: 'px', sources: ['P36', 'P37'], confidence: 'L' },
      {
        field: 'panel-type',
        value: {
          en: 'Curved AMOLED, hardly visible when off',
          fr: 'AMOLED incurvé, à peine visible éteint',
          zh: '曲面 AMOLED，熄屏时几乎看不见',
        },
        sources: ['P35', 'P36'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: {
          en: 'Triple camera above the screen',
          fr: 'Triple appareil photo au-dessus de l’écran',
          zh: '三摄在屏幕上方',
        },
        sources: ['P35', 'P36'],
        confidence: 'M',
      },
    ],
  },
  {
    id: 'oukitel-u6',
    maker: 'Oukitel',
    group: 'heritage',
    name: { en: 'Oukitel U6', fr: 'Oukitel U6', zh: 'Oukitel U6' },
    synonyms: { en: ['oukitelu6', 'u6'], fr: ['oukitelu6'], zh: ['OukitelU6'] },
    facts: [
      { field: 'announced', value: '2015', sources: ['P49'], confidence: 'M' },
      { field: 'panel-inches', value: '4.7', unit: 'in', sources: ['P49'], confidence: 'M' },
      {
        field: 'panel-type',
        value: { en: 'E-ink', fr: 'Encre électronique', zh: '电子墨水屏' },
        sources: ['P49'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: { en: 'The screen fills the back', fr: 'L’écran occupe tout le dos', zh: '屏幕占满整个背面' },
        sources: ['P49'],
        confidence: 'M',
      },
      { field: 'system', value: 'Android 5.1', sources: ['P49'], confidence: 'M' },
    ],
  },
  {
    id: 'hisense-a2',
    maker: 'Hisense',
    group: 'heritage',
    name: { en: 'Hisense A2', fr: 'Hisense A2', zh: '海信 A2' },
    synonyms: { en: ['hisensea2'], fr: ['hisensea2'], zh: ['海信A2', 'Hisense A2'] },
    facts: [
      {
        field: 'market',
        value: {
          en: 'Known from a TENAA leak of December 2016',
          fr: 'Connu par une fuite TENAA de décembre 2016',
          zh: '见于 2016 年 12 月的 TENAA 泄露信息',
        },
        sources: ['P50'],
        confidence: 'M',
      },
      { field: 'panel-inches', value: '5.2', unit: 'in', sources: ['P50'], confidence: 'M' },
      { field: 'resolution', value: '960×540', unit: 'px', sources: ['P50'], confidence: 'M' },
      {
        field: 'panel-type',
        value: { en: 'E-ink', fr: 'Encre électronique', zh: '电子墨水屏' },
        sources: ['P50'],
        confidence: 'M',
      },
      {
        field: 'lenses',
        value: { en: 'Screen on the back', fr: 'Écran au dos', zh: '屏幕在背面' },
        sources: ['P50'],
        confidence: 'M',
      },
    ],
  },
]
