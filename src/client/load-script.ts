const loads = new Map<string, Promise<void>>()

/** How long after a failure a script is asked for once more, in milliseconds. */
const pause = 800

/**
 * Loads a classic script once. Unlike `fetch`, it works from `file://`. What does not come is asked
 * for a second time; after that the next call begins anew.
 */
export function loadScript(address: string): Promise<void> {
  const load =
    loads.get(address) ?? append(address).catch(() => later().then(() => append(address)))
  loads.set(address, load)
  load.catch(() => loads.delete(address))
  return load
}

const later = () => new Promise((resolve) => setTimeout(resolve, pause))

function append(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`Unexpected answer for ${address}, expected a script`))
    })
    document.head.append(script)
  })
}
