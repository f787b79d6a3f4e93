import type { Tag } from './shapes.ts'

export const tagsA: Tag[] = [
  {
    id: 'back-screen',
    name: { en: 'back screen', fr: 'écran arrière', zh: '背屏' },
    synonyms: {
      en: [
        'rear screen',
        'rear display',
        'back display',
        'secondary display',
        'sub-screen',
        'second screen',
        'Dynamic Back Display',
        'Magic Back Screen',
        'Miaoxiang Back Screen',
      ],
      fr: [
        'écran secondaire',
        'second écran',
        'écran au dos',
        'écran dorsal',
        'double écran',
        'Magic Back Screen',
      ],
      zh: ['副屏', '后屏', '外屏', '妙享背屏', '百变背屏', '灵眸视窗', '智窗', '後屏', '背面螢幕'],
    },
  },
  {
    id: 'selfie',
    name: { en: 'selfie', fr: 'selfie', zh: '自拍' },
    synonyms: {
      en: ['rear selfie', 'main-camera selfie', 'viewfinder', 'mirror'],
      fr: ['viseur', 'retour caméra', 'autoportrait'],
      zh: ['后摄自拍', '取景器', '主摄自拍'],
    },
  },
  {
    id: 'wallpaper',
    name: { en: 'wallpaper', fr: 'fond d’écran', zh: '壁纸' },
    synonyms: {
      en: ['theme', 'watch face', 'live wallpaper'],
      fr: ['thème', 'cadran', 'fond animé'],
      zh: ['主题', '表盘', '动态壁纸', '动图', '壁紙'],
    },
  },
  {
    id: 'aod',
    name: { en: 'always-on', fr: 'affichage permanent', zh: '息屏' },
    synonyms: { en: ['AOD', 'ambient display'], fr: ['toujours allumé', 'AOD'], zh: ['常亮', 'AOD'] },
  },
  {
    id: 'pickup-code',
    name: { en: 'pick-up code', fr: 'code de retrait', zh: '取餐码' },
    synonyms: {
      en: ['QR', 'pin code', 'pass'],
      fr: ['QR code', 'billet'],
      zh: ['取件码', '二维码', '付款码'],
    },
  },
  {
    id: 'notes',
    name: { en: 'sticky note', fr: 'note épinglée', zh: '便利贴' },
    synonyms: { en: ['pin', 'reminder'], fr: ['post-it', 'rappel'], zh: ['贴背屏', '提醒'] },
  },
  {
    id: 'notifications',
    name: { en: 'notifications', fr: 'notifications', zh: '通知' },
    synonyms: {
      en: ['alerts', 'Super Island', 'Live Updates'],
      fr: ['alertes'],
      zh: ['超级岛', '焦点通知', '动态通知'],
    },
  },
  {
    id: 'translate',
    name: { en: 'translation', fr: 'traduction', zh: '翻译' },
    synonyms: { en: ['dialogue', 'interpreter'], fr: ['dialogue', 'interprète'], zh: ['对话翻译', '同传'] },
  },
  {
    id: 'photo-booth',
    name: { en: 'photo booth', fr: 'photomaton', zh: '大头贴' },
    synonyms: { en: ['sticker photo'], fr: [], zh: [] },
  },
  {
    id: 'teleprompter',
    name: { en: 'teleprompter', fr: 'prompteur', zh: '提词器' },
    synonyms: { en: ['prompter', 'script'], fr: ['téléprompteur'], zh: [] },
  },
  {
    id: 'stocks',
    name: { en: 'stocks', fr: 'bourse', zh: '股票' },
    synonyms: { en: ['quotes', 'ticker'], fr: ['cours', 'actions'], zh: ['行情'] },
  },
]
