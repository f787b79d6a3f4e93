import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsFr1: DemoTip[] = [
  {
    code: 'T13',
    author: 'demo-owner-13',
    language: 'fr',
    title: 'Un code de retrait toujours prêt',
    promise: 'Le code reste affiché au dos : vous tournez le poignet, vous scannez, c’est fini.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['pickup-code'],
    tags: ['pickup-code'],
    access: 'STOCK',
    risks: ['DATA'],
    minutes: 1,
    build: 'HyperOS 3',
    steps: [
      { text: 'Commandez comme d’habitude et attendez que le code de retrait s’affiche.' },
      {
        text: 'Épinglez le code au dos. Vérifiez qu’il est entier, à droite des objectifs.',
        caution: 'Au dos, tout le monde voit le code : retirez-le dès que vous avez votre commande.',
        art: {
          use: 'pickup-code',
          alt: 'Le dos d’un téléphone : un code à scanner est affiché sur l’écran arrière, à côté des objectifs.',
        },
      },
      { text: 'Présentez le dos au lecteur, d’un simple mouvement du poignet.' },
    ],
    undo: 'Retirez le code de l’écran arrière : aucun réglage du système n’a changé.',
    sources: ['P5', 'P66'],
    daysAgo: 66,
    replies: [
      {
        author: 'demo-rev-01',
        language: 'en',
        text: 'This is the one that stayed for me. After 80 days the other uses came and went, and I still pinned my code.',
        daysAgo: 63,
        upvotes: owners(13, 23),
      },
      {
        author: 'demo-owner-23',
        language: 'zh',
        text: '我也每天这么用，翻一下手腕就扫，省了好几步。',
        daysAgo: 61,
        upvotes: owners(13),
      },
      {
        author: 'demo-owner-17',
        language: 'fr',
        text: 'Le code n’est-il pas lisible par les voisins dans la file ?',
        daysAgo: 40,
        upvotes: [],
      },
      {
        author: 'demo-owner-13',
        language: 'fr',
        text: 'Si, d’où l’avertissement à l’étape 2. Je l’épingle en arrivant et je l’enlève en repartant.',
        daysAgo: 39,
        to: 2,
        upvotes: owners(17, 21),
      },
    ],
    upvotes: [...owners(1, 14, 16, 17, 19, 21, 23, 27), ...reviewers(1, 5, 6)],
  },
  {
    code: 'T14',
    author: 'demo-owner-14',
    language: 'fr',
    title: 'Parler face à face avec la traduction',
    promise: 'Vous parlez devant l’écran principal, la personne en face lit la traduction au dos.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['dialogue-translation'],
    tags: ['translate'],
    access: 'STOCK',
    risks: [],
    minutes: 4,
    build: 'HyperOS 3',
    steps: [
      { text: 'Mettez le système à jour : la fonction est arrivée fin octobre 2025, d’abord en Chine.' },
      {
        text: 'Ouvrez la traduction de dialogues. Si vous ne la voyez pas, ouvrez les réglages de l’écran arrière.',
      },
      { text: 'Choisissez votre langue et celle de la personne en face.' },
      {
        text: 'Tournez le dos du téléphone vers votre interlocuteur et parlez : il lit la traduction au dos.',
        art: {
          use: 'dialogue-translation',
          alt: 'Le dos d’un téléphone : une phrase traduite est affichée sur l’écran arrière pour la personne en face.',
        },
      },
    ],
    sources: ['S003', 'P61'],
    daysAgo: 92,
    replies: [],
    upvotes: [...owners(4, 13, 17, 19), ...reviewers(5, 8)],
  },
]
