import type { Option } from '#app/forum/catalogue/option-queries.server.ts'
import { type Family, type OsBuild, readApp, readBuild } from '#app/forum/catalogue/os-build.ts'
import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

const SYSTEM: Record<Family, string> = { miui: 'MIUI', hyperos: 'HyperOS' }

/** What was recognised, in words: "Xiaomi 17 Pro, China ROM, Android 16, HyperOS 3.0.319.0". */
export function useBuildWords(phones: Option[]) {
  const t = useTranslate()
  return ({ phone, region, android, family, version, numbers, app }: OsBuild) =>
    [
      phone && (nameOf(phones, phone) ?? phone),
      region && t(`builds.region.${region}`),
      android && t('builds.android', { version: String(android) }),
      `${SYSTEM[family]} ${version}`,
      t('builds.base', { version: numbers.slice(0, 3).join('.') }),
      app && t('builds.app', { version: app }),
    ]
      .filter(Boolean)
      .join(t('builds.comma'))
}

type Props = { text: string; phones: Option[] }

/** Under a field that takes a build: what the forum reads in it, while it is typed or once it is kept. */
export function BuildRead({ text, phones }: Props) {
  const t = useTranslate()
  const words = useBuildWords(phones)
  const build = readBuild(text)
  if (text.trim() === '' || build === 'imei') return null
  if (build) {
    const doubt = build.verified ? null : build.letters ? 'builds.unverified' : 'builds.noLetters'
    return (
      <>
        <p>{words(build)}</p>
        {doubt && <p className="hint">{t(doubt)}</p>}
      </>
    )
  }
  const app = readApp(text)
  return <p className="hint">{app ? t('builds.appOnly', { version: app }) : t('builds.unread')}</p>
}

/** The phone a build belongs to, where it is another one than those chosen. */
export function otherPhone(text: string, chosen: string[], phones: Option[]): Option | null {
  const build = readBuild(text)
  if (!build || build === 'imei' || !build.phone || chosen.length === 0 || chosen.includes(build.phone))
    return null
  return phones.find(({ id }) => id === build.phone) ?? null
}

function nameOf(phones: Option[], phone: string) {
  return phones.find(({ id }) => id === phone)?.name
}
