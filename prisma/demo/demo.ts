import { reviewsEn } from './reviews-en.ts'
import { reviewsFr } from './reviews-fr.ts'
import { reviewsZh } from './reviews-zh.ts'
import type { DemoReview, DemoTip } from './shapes.ts'
import { tipsEn1 } from './tips-en-1.ts'
import { tipsEn2 } from './tips-en-2.ts'
import { tipsEn3 } from './tips-en-3.ts'
import { tipsEn4 } from './tips-en-4.ts'
import { tipsEn5 } from './tips-en-5.ts'
import { tipsFr1 } from './tips-fr-1.ts'
import { tipsFr2 } from './tips-fr-2.ts'
import { tipsFr3 } from './tips-fr-3.ts'
import { tipsFr4 } from './tips-fr-4.ts'
import { tipsZh1 } from './tips-zh-1.ts'
import { tipsZh2 } from './tips-zh-2.ts'
import { tipsZh3 } from './tips-zh-3.ts'
import { tipsZh4 } from './tips-zh-4.ts'

/** Opinions and votes are illustrative; facts come from the sources each tip names. */
export const demoTips: DemoTip[] = [
  ...[tipsEn1, tipsEn2, tipsEn3, tipsEn4, tipsEn5],
  ...[tipsFr1, tipsFr2, tipsFr3, tipsFr4],
  ...[tipsZh1, tipsZh2, tipsZh3, tipsZh4],
].flat()

export const demoReviews: DemoReview[] = [...reviewsEn, ...reviewsFr, ...reviewsZh]
