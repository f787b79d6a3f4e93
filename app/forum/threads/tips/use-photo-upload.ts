import { type ClipboardEvent, type DragEvent, useState } from 'react'
import type { MessageKey } from '#app/messages/catalogue.ts'
import { useWriter } from '#app/ui/signed-in.ts'

const SHRINK_FROM = 512 * 1024
const LONGEST_SIDE = 1920
const QUALITY = 0.82

/** Sends a chosen, dropped or pasted photo at once, made smaller first; answers its id to `done`. */
export function usePhotoUpload(done: (photo: string) => void) {
  const [progress, setProgress] = useState<number | null>(null)
  const writer = useWriter()?.id ?? ''
  const [fault, setFault] = useState<MessageKey | null>(null)

  async function send(file: File | undefined) {
    if (!file?.type.startsWith('image/')) return false
    setFault(null)
    setProgress(0)
    const answer = await upload(await shrunk(file), writer, setProgress)
    setProgress(null)
    if ('id' in answer) done(answer.id)
    else setFault(answer.because)
    return true
  }

  return {
    progress,
    fault,
    choose: (input: HTMLInputElement) => {
      const [file] = input.files ?? []
      // The photo is on its way: the form must not carry it a second time.
      send(file).then((sent) => {
        if (sent) input.value = ''
      })
    },
    dropTarget: {
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        send(event.dataTransfer.files[0])
      },
      onPaste: (event: ClipboardEvent) => {
        const [file] = event.clipboardData.files
        if (file) event.preventDefault()
        send(file)
      },
    },
  }
}

type Answer = { id: string } | { because: MessageKey }

function upload(file: Blob, writer: string, report: (share: number) => void) {
  return new Promise<Answer>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/photos')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => report(loaded / total)
    const unread = () => ({ because: request.status === 413 ? 'media.tooLarge' : 'media.broken' }) as const
    request.onload = () => resolve(request.response ?? unread())
    request.onerror = () => resolve({ because: 'media.noConnection' })
    const body = new FormData()
    body.set('photo', file, 'photo')
    body.set('writer', writer)
    request.send(body)
  })
}

/** A big photo at screen size; anything the browser cannot draw, or that moves, goes as it is. */
async function shrunk(file: File): Promise<Blob> {
  if (file.size < SHRINK_FROM || file.type === 'image/gif') return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    return small && small.size < file.size ? small : file
  } catch {
    return file
  }
}
