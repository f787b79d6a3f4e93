import type { Language } from './shapes.ts'

/** What the forty series of the demo phone say in words. Made up, like their figures. */
export const seriesPhone: Record<Language, string> = {
  en: 'Demo phone',
  fr: 'Téléphone de démonstration',
  zh: '演示手机',
}

type Words = { language: Language; title: string; text: string; pros: string; cons: string }

export const seriesWords: Words[] = [
  {
    language: 'en',
    title: 'A year with a second screen',
    text: 'A made-up series of answers, so that the curves have something to show.',
    pros: 'The code at the counter is ready before I am',
    cons: 'Most of it I can do on the front',
  },
  {
    language: 'en',
    title: 'What stayed after the first month',
    text: 'Generated figures for the demo phone. Nobody owns one.',
    pros: 'Selfies with the good camera',
    cons: 'The pets were fun for a week',
  },
  {
    language: 'fr',
    title: 'Ce qui reste après quelques mois',
    text: 'Des réponses inventées, pour que les courbes aient quelque chose à montrer.',
    pros: 'Le code de retrait toujours sous la main',
    cons: 'Le reste se fait aussi bien devant',
  },
  {
    language: 'fr',
    title: 'Un an avec le petit écran du dos',
    text: 'Chiffres générés pour le téléphone de démonstration. Personne n’en a un.',
    pros: 'La musique sans retourner le téléphone',
    cons: 'Les notifications, je les lis devant',
  },
  {
    language: 'zh',
    title: '用了一年的背屏',
    text: '这些回答是生成的，只为让曲线有内容可画。',
    pros: '取餐码一直在手边',
    cons: '多数事情正面也能做',
  },
  {
    language: 'zh',
    title: '新鲜劲过后还剩什么',
    text: '演示手机的虚构数据，没有人真的拥有它。',
    pros: '自拍确实方便',
    cons: '萌宠看一周就腻了',
  },
]
