import type { Phone } from './shapes.ts'

export const xiaomiMi11Ultra: Phone[] = [
  {
    id: 'xiaomi-mi-11-ultra',
    maker: 'Xiaomi',
    group: 'core',
    name: { en: 'Xiaomi Mi 11 Ultra', fr: 'Xiaomi Mi 11 Ultra', zh: '小米 11 Ultra' },
    synonyms: {
      en: ['mi 11 ultra', 'mi11 ultra', 'mi11ultra', '11 ultra', '11ultra', 'xiaomi 11 ultra', 'star'],
      fr: ['mi 11 ultra', '11 ultra', '11ultra'],
      zh: ['小米11 Ultra', '小米11Ultra', '小米 11Ultra', '11 Ultra', '11ultra', '灵眸视窗'],
    },
    facts: [
      { field: 'announced', value: '2021-03-29', sources: ['P16'], confidence: 'H' },
      {
        field: 'market',
        value: {
          en: 'China, India and other markets; not the United States',
          fr: 'Chine, Inde et d’autres marchés ; pas les États-Unis',
          zh: '中国、印度及其他市场；未在美国销售',
        },
        sources: ['P14', 'P16'],
        confidence: 'H',
      },
      { field: 'code-name', value: 'star', sources: ['I7'], confidence: 'H' },
      { field: 'panel-inches', value: '1.1', unit: 'in', sources: ['P14', 'P15'], confidence: 'H' },
      { field: 'resolution', value: '126×294', unit: 'px', sources: ['P14', 'P15'], confidence: 'H' },
      {
        field: 'panel-type',
        value: {
          en: 'AMOLED touch screen; the Mi Band 5 panel, said Lei Jun',
          fr: 'AMOLED tactile ; la dalle du Mi Band 5, selon Lei Jun',
          zh: 'AMOLED 触摸屏；雷军称与小米手环 5 同款',
        },
        sources: ['P15'],
        confidence: 'H',
      },
      {
        field: 'lenses',
        value: {
          en: 'Small upright screen to the right of three lenses, in a full-width bump',
          fr: 'Petit écran vertical à droite de trois objectifs, dans un bloc pleine largeur',
          zh: '竖向小屏位于横贯机身的镜头模组内、三颗镜头右侧',
        },
        sources: ['P14'],
        confidence: 'H',
      },
      {
        field: 'system',
        value: {
          en: 'MIUI 12 (Android 11), then MIUI 13 and MIUI 14',
          fr: 'MIUI 12 (Android 11), puis MIUI 13 et MIUI 14',
          zh: 'MIUI 12（Android 11），之后 MIUI 13 和 MIUI 14',
        },
        sources: ['P14', 'I14', 'I16'],
        confidence: 'H',
      },
      {
        field: 'system',
        value: {
          en: 'A HyperOS build, 2.0.1.0.UKAKNMX, has been reported',
          fr: 'Une version HyperOS, 2.0.1.0.UKAKNMX, a été signalée',
          zh: '有人报告 HyperOS 版本 2.0.1.0.UKAKNMX',
        },
        sources: ['I6'],
        confidence: 'M',
      },
    ],
    geometry: {
      width: 126,
      height: 294,
      band: 0,
      contentStart: 0,
      lensRadius: null,
      cornerRadius: null,
      density: null,
      sources: ['P14', 'P15'],
      confidence: 'H',
    },
  },
]
