import type { UseGroup } from './shapes.ts'

export const useGroups: UseGroup[] = [
  {
    id: 'glance',
    name: { en: 'At a glance', fr: 'D’un coup d’œil', zh: '一眼可见' },
    about: {
      en: 'What the back tells you without waking the main screen.',
      fr: 'Ce que le dos vous dit sans réveiller l’écran principal.',
      zh: '不点亮主屏，背面就能告诉你的事。',
    },
  },
  {
    id: 'camera',
    name: { en: 'Camera', fr: 'Photo et vidéo', zh: '拍照与录像' },
    about: {
      en: 'Framing, filming and capturing with the back screen.',
      fr: 'Cadrer, filmer et capturer avec l’écran arrière.',
      zh: '用背屏取景、拍摄和截录。',
    },
  },
  {
    id: 'on-the-go',
    name: { en: 'On the go', fr: 'En déplacement', zh: '出行在外' },
    about: {
      en: 'Codes, tickets, calls and conversations when you are out.',
      fr: 'Codes, billets, appels et conversations quand on est dehors.',
      zh: '在外时的取件码、票证、来电和交谈。',
    },
  },
  {
    id: 'personal',
    name: { en: 'Make it yours', fr: 'À votre image', zh: '个性玩法' },
    about: {
      en: 'Pets, wallpapers, games and cases that give the back a character.',
      fr: 'Animaux, fonds, jeux et coques qui donnent du caractère au dos.',
      zh: '让背屏有个性的宠物、壁纸、游戏和保护壳。',
    },
  },
  {
    id: 'control',
    name: { en: 'Control', fr: 'Commandes', zh: '控制' },
    about: {
      en: 'Music, timers, notes, home and car, one tap away.',
      fr: 'Musique, minuteurs, notes, maison et voiture à portée d’un appui.',
      zh: '音乐、计时、便签、家居和汽车，一点即达。',
    },
  },
  {
    id: 'tinkering',
    name: { en: 'Tinkering', fr: 'Bidouille', zh: '玩机' },
    about: {
      en: 'What unofficial tools add, at your own risk.',
      fr: 'Ce qu’ajoutent les outils non officiels, à vos risques.',
      zh: '非官方工具带来的玩法，风险自负。',
    },
  },
]
