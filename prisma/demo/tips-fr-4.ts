import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsFr4: DemoTip[] = [
  {
    code: 'T21',
    author: 'demo-owner-21',
    language: 'fr',
    title: 'Épingler une note : passer par l’assistant vocal',
    promise:
      'Des propriétaires signalent que la note au dos ne se crée que par Super XiaoAi, et voici comment s’y prendre.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['pinned-notes'],
    tags: ['notes'],
    access: 'STOCK',
    risks: ['DATA'],
    minutes: 2,
    build: 'HyperOS 3',
    steps: [
      { text: 'Affichez le texte ou l’image que vous voulez garder sous les yeux.' },
      {
        text: 'Demandez à l’assistant, Super XiaoAi, de le coller au dos (贴背屏).',
        caution: 'Une note au dos se lit de loin : n’y mettez ni adresse ni mot de passe.',
      },
      {
        text: 'Votez pour la demande « partage direct » si vous préférez coller une image depuis la galerie.',
      },
    ],
    undo: 'Retirez la note de l’écran arrière : le texte ou l’image d’origine reste où il était.',
    sources: ['S003', 'I18'],
    daysAgo: 44,
    replies: [
      {
        author: 'demo-owner-25',
        language: 'zh',
        text: '我也想从相册分享图片直接贴到背屏，每次都喊小爱有点麻烦。',
        daysAgo: 41,
        upvotes: owners(21),
      },
      {
        author: 'demo-owner-21',
        language: 'fr',
        text: 'Nous sommes donc au moins deux. Plus la demande a de voix, mieux elle se voit.',
        daysAgo: 40,
        to: 0,
        upvotes: owners(25),
      },
    ],
    upvotes: [...owners(13, 18, 25), ...reviewers(6)],
  },
  {
    code: 'T22',
    author: 'demo-owner-22',
    language: 'fr',
    title: 'Des notifications au dos seulement quand le téléphone est retourné',
    promise:
      'MRSS 3.2 sait attendre que l’écran soit contre la table, respecter « Ne pas déranger » et masquer le contenu.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['notifications'],
    tags: ['notifications', 'tools'],
    access: 'SHIZUKU',
    risks: ['DATA'],
    minutes: 12,
    build: 'OS3.0.317.0',
    steps: [
      {
        text: 'Choisissez dans MRSS les applis dont les notifications peuvent passer au dos. Shizuku doit être démarré.',
      },
      { text: 'Activez « face cachée uniquement » : le dos attend que l’écran soit contre la table.' },
      {
        text: 'Activez le mode discret pour masquer le contenu, et le respect de « Ne pas déranger ».',
        caution: 'Sans le mode discret, vos messages sont lisibles par toute la table.',
      },
    ],
    undo: 'Désactivez les notifications dans MRSS, puis retirez-lui l’accès dans Shizuku.',
    sources: ['G2'],
    daysAgo: 77,
    replies: [
      {
        author: 'demo-owner-24',
        language: 'zh',
        text: '我勾了微信，背屏还是没有通知，有人知道怎么办吗？',
        daysAgo: 53,
        upvotes: [],
      },
      {
        author: 'demo-owner-22',
        language: 'fr',
        text: 'La même chose a été signalée sur la 3.0.25.0. Indiquez votre version complète et celle de MRSS, on pourra comparer.',
        daysAgo: 52,
        to: 0,
        upvotes: owners(12, 24),
      },
    ],
    upvotes: [...owners(4, 6, 8, 11, 21), ...reviewers(5)],
  },
]
