/** What the fields of tags on a page suggest: their names in the reader's language. Every other name is understood too. */
export function TagChoice({ id, tags }: { id: string; tags: { id: string; name: string }[] }) {
  return (
    <datalist id={id}>
      {tags.map((tag) => (
        <option key={tag.id} value={tag.name} />
      ))}
    </datalist>
  )
}
