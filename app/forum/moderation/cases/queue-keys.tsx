import { useTranslate } from '#app/platform/i18n/use-translate.tsx'

const keys = ['j', 'k', 'o', 'c', 'a', 'r', 'w', 'm', 'u', 'z', '?'] as const

/** The keys of the queue, and the way to be without them: see ui/queue-keys.js. */
export function QueueKeys() {
  const t = useTranslate()
  return (
    <details className="fold queue-help" id="queue-keys">
      <summary>{t('queue.keys')}</summary>
      <dl className="facts">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`queue.key.${key === '?' ? 'help' : key}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="opt">
        <input type="checkbox" data-keys-off="" />
        <span>{t('queue.keysOff')}</span>
      </label>
    </details>
  )
}
