import type { Use } from './shapes.ts'
import { atLaunch, october2025 } from './since.ts'

export const onTheGo: Use[] = [
  {
    id: 'dialogue-translation',
    number: 8,
    group: 'on-the-go',
    name: { en: 'Dialogue translation', fr: 'Traduction de dialogues', zh: '对话翻译' },
    synonyms: {
      en: ['translation', 'translator', 'interpreter', 'face-to-face translation'],
      fr: ['traduction', 'traducteur', 'interprète'],
      zh: ['背屏实时翻译', '实时翻译', '翻译', '同传'],
    },
    about: {
      en: 'You speak at the front; the other person reads the translation on the back.',
      fr: 'On parle devant ; l’autre lit la traduction au dos.',
      zh: '你在正面说话，对方在背屏看译文。',
    },
    seed: 'S003:L23',
    since: october2025,
    sources: ['S003', 'P61'],
  },
  {
    id: 'incoming-call',
    number: 17,
    group: 'on-the-go',
    name: { en: 'Incoming calls', fr: 'Appels entrants', zh: '来电提醒' },
    synonyms: {
      en: ['answer calls', 'reject calls', 'caller ID', 'phone call'],
      fr: ['appel', 'répondre', 'refuser un appel'],
      zh: ['来电', '接听', '挂断', '接电话'],
    },
    about: {
      en: 'A call card on the back to answer or reject.',
      fr: 'Une carte d’appel au dos pour répondre ou refuser.',
      zh: '背屏来电卡片，可接听或拒接。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P63'],
  },
  {
    id: 'boarding-pass',
    number: 18,
    group: 'on-the-go',
    name: { en: 'Flight and boarding pass', fr: 'Vol et carte d’embarquement', zh: '航班与登机牌' },
    synonyms: {
      en: ['boarding pass', 'flight', 'plane ticket', 'gate'],
      fr: ['carte d’embarquement', 'vol', 'billet d’avion'],
      zh: ['登机牌', '航班信息', '航班', '机票'],
    },
    about: {
      en: 'Live flight information, or the pass itself.',
      fr: 'Les informations du vol en direct, ou la carte elle-même.',
      zh: '实时航班信息或登机牌。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P13', 'P63'],
  },
  {
    id: 'ride-status',
    number: 19,
    group: 'on-the-go',
    name: { en: 'Ride-hailing status', fr: 'Suivi de VTC', zh: '打车进度' },
    synonyms: {
      en: ['ride hailing', 'taxi', 'cab', 'ride status'],
      fr: ['VTC', 'taxi', 'suivi de course'],
      zh: ['打车', '网约车', '车牌号', '滴滴'],
    },
    about: {
      en: 'Plate number and arrival time, taken from Super Island.',
      fr: 'Plaque et heure d’arrivée, reprises de Super Island.',
      zh: '来自超级岛的车牌号和到达时间。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P65'],
  },
  {
    id: 'food-delivery',
    number: 20,
    group: 'on-the-go',
    name: { en: 'Food-delivery status', fr: 'Suivi de livraison', zh: '外卖状态' },
    synonyms: {
      en: ['food delivery', 'takeaway', 'delivery tracking'],
      fr: ['livraison', 'livraison de repas', 'suivi de repas'],
      zh: ['外卖', '外卖进度', '外卖到哪了'],
    },
    about: {
      en: 'Delivery progress, taken from Super Island.',
      fr: 'L’avancement de la livraison, repris de Super Island.',
      zh: '来自超级岛的外卖进度。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P60', 'P65'],
  },
  {
    id: 'pickup-code',
    number: 21,
    group: 'on-the-go',
    name: { en: 'Pinned pick-up or QR code', fr: 'Code de retrait ou QR épinglé', zh: '取餐码常驻' },
    synonyms: {
      en: ['QR code', 'pick-up code', 'pinned code', 'parcel code', 'pickup'],
      fr: ['QR code', 'code de retrait', 'QR épinglé', 'code colis'],
      zh: ['取餐码', '取件码', '二维码常驻', '二维码', '码上背屏'],
    },
    about: {
      en: 'The code stays on the back, ready for the scanner.',
      fr: 'Le code reste affiché au dos, prêt pour le lecteur.',
      zh: '码常驻背屏，随时对准扫码枪。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P5', 'P66'],
  },
]
