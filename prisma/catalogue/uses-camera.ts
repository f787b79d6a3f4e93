import type { Use } from './shapes.ts'
import { atLaunch, byJanuary2026, october2025, withMrss3 } from './since.ts'

export const camera: Use[] = [
  {
    id: 'rear-selfie',
    number: 4,
    group: 'camera',
    name: { en: 'Main-camera selfie viewfinder', fr: 'Viseur selfie', zh: '后摄自拍取景' },
    synonyms: {
      en: ['rear selfie', 'selfie', 'main-camera selfie', 'selfie preview', 'viewfinder'],
      fr: ['selfie', 'retour caméra', 'viseur', 'autoportrait'],
      zh: ['后摄自拍预览', '自拍取景', '后摄自拍', '主摄自拍', '自拍'],
    },
    about: {
      en: 'Preview, set the exposure and tap to shoot with the main camera.',
      fr: 'Se voir, régler l’exposition et déclencher avec l’appareil principal.',
      zh: '用主摄自拍：背屏预览、调曝光、点按拍摄。',
    },
    seed: 'S003:L17',
    since: atLaunch,
    sources: ['S000', 'S003', 'P59'],
  },
  {
    id: 'photo-booth',
    number: 9,
    group: 'camera',
    name: { en: 'Photo booth', fr: 'Photomaton', zh: '大头贴' },
    synonyms: {
      en: ['sticker photo', 'fun portraits', 'purikura'],
      fr: ['cabine photo', 'portraits animés', 'mode photomaton'],
      zh: ['大头贴模式', '拍大头贴', '贴纸照'],
    },
    about: {
      en: 'Framed fun portraits made with templates.',
      fr: 'Des portraits amusants avec cadres et modèles.',
      zh: '用模板拍趣味边框头像。',
    },
    seed: 'S003:L23',
    since: october2025,
    sources: ['S003', 'P59', 'P61'],
  },
  {
    id: 'back-screenshot',
    number: 11,
    group: 'camera',
    name: { en: 'Back-screen screenshot', fr: 'Capture de l’écran arrière', zh: '背屏截图' },
    synonyms: {
      en: ['rear screenshot', 'screenshot with a case', 'screen capture'],
      fr: ['capture d’écran', 'capture avec coque', 'screenshot'],
      zh: ['截背屏', '戴壳截图', '截图', '后屏截图'],
    },
    about: {
      en: 'Saves the picture of the back screen, even with a case on.',
      fr: 'Enregistre l’image de l’écran arrière, même avec une coque.',
      zh: '保存背屏画面，戴壳也能用。',
    },
    seed: 'S003:L23',
    since: {
      en: 'Between October 2025 and January 2026',
      fr: 'Entre octobre 2025 et janvier 2026',
      zh: '2025 年 10 月至 2026 年 1 月之间',
    },
    sources: ['S003'],
  },
  {
    id: 'teleprompter',
    number: 13,
    group: 'camera',
    name: { en: 'Video teleprompter', fr: 'Prompteur vidéo', zh: '录像提词器' },
    synonyms: {
      en: ['teleprompter', 'prompter', 'autocue', 'script'],
      fr: ['prompteur', 'téléprompteur', 'texte à lire'],
      zh: ['提词器', '背屏提词', '提词'],
    },
    about: {
      en: 'The script scrolls on the back while you film yourself.',
      fr: 'Le texte défile au dos pendant que l’on se filme.',
      zh: '自拍视频时，背屏滚动显示稿子。',
    },
    seed: 'S003:L23',
    since: byJanuary2026,
    sources: ['S003', 'P62'],
  },
  {
    id: 'pro-camera-panel',
    number: 35,
    group: 'camera',
    name: { en: 'Camera settings panel', fr: 'Réglages photo', zh: '专业参数' },
    synonyms: {
      en: ['pro camera', 'ISO', 'shutter speed', 'camera parameters', 'vlog'],
      fr: ['mode pro', 'ISO', 'vitesse d’obturation', 'paramètres photo'],
      zh: ['专业模式', 'ISO', '快门', '相机参数', 'vlog'],
    },
    about: {
      en: 'ISO and shutter shown on the back for vlogging; known from the press only.',
      fr: 'ISO et obturation au dos pour le vlog ; connu par la presse seulement.',
      zh: '拍 vlog 时背屏显示 ISO 和快门；仅见媒体报道。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P70'],
  },
  {
    id: 'back-record',
    number: 40,
    group: 'camera',
    name: { en: 'Back-screen recording', fr: 'Enregistrement de l’écran arrière', zh: '背屏录屏' },
    synonyms: {
      en: ['record the back screen', 'screen recording', 'rear recording'],
      fr: ['enregistrer l’écran arrière', 'capture vidéo', 'filmer l’écran'],
      zh: ['录屏', '录背屏', '后屏录屏'],
    },
    about: {
      en: 'Records the back screen with a third-party tool.',
      fr: 'Enregistre l’écran arrière avec un outil tiers.',
      zh: '用第三方工具录制背屏。',
    },
    seed: null,
    since: withMrss3,
    sources: ['G2'],
  },
]
