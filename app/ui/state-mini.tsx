const OUTLINE =
  '<rect class="o" x="1" y="1" width="26" height="16" rx="4"/><path class="o" d="M10 1v16"/>' +
  '<circle class="d" cx="5.4" cy="5.4" r="1.9"/><circle class="d" cx="5.4" cy="12.6" r="1.9"/>'

const inside = {
  works: '<path class="s" d="M10 1h13a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H10z"/>',
  change: '<path class="s" d="M10 17V9.2h17V13a4 4 0 0 1-4 4z"/>',
  broken: '<path class="b" d="M14.5 5l8 8m0-8l-8 8"/>',
  mixed: '<path class="s" d="M10 1h8.5l-4 16H10z"/>',
  unchecked: '<path class="b" d="M16 9h5"/>',
}
export type Glyph = keyof typeof inside

/** A state as the small back: full, lower half, cross, slanted half, dash. Always beside its words. */
export function MiniState({ glyph }: { glyph: Glyph }) {
  return (
    <svg
      className="mini"
      viewBox="0 0 28 18"
      aria-hidden
      dangerouslySetInnerHTML={{ __html: inside[glyph] + OUTLINE }}
    />
  )
}
