const loads = new Map<string, Promise<void>>()

/** How long after a failure a script is asked for once more, in milliseconds. */
const pause = 800

/**
 * Loads a classic script once. Unlike `fetch`, it works from `file://`. What does not come is asked
 * for a second time; after that the next call begins anew.
 *
 * @param isThere Whether the script has brought what it is for: the page of a network that wants its
 *   reader to log in is an answer too.
 */
export function loadScript(address: string, isThere = () => true): Promise<void> {
  const once = () => append(address, isThere)
  const load = loads.get(address) ?? once().catch(() => later().then(once))
  loads.set(address, load)
  load.catch(() => loads.delete(address))
  return load
}

const later = () => new Promise((resolve) => setTimeout(resolve, pause))

function append(address: string, isThere: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    const fail = () => {
      script.remove()
      reject(new Error(`Unexpected answer for ${address}, expected a script`))
    }
    script.addEventListener('load', () => (isThere() ? resolve() : fail()))
    script.addEventListener('error', fail)
    document.head.append(script)
  })
}
