const loads = new Map<string, Promise<void>>()

/** Loads a classic script once. Unlike `fetch`, it works from `file://`. */
export function loadScript(address: string): Promise<void> {
  const load = loads.get(address) ?? append(address)
  loads.set(address, load)
  return load
}

function append(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      loads.delete(address)
      reject(new Error(`Unexpected answer for ${address}, expected a script`))
    })
    document.head.append(script)
  })
}
