/** Preloaded into a build that is made on another day: the clock runs, three hundred days ahead. */
const ahead = 300 * 24 * 60 * 60 * 1000
const Clock = globalThis.Date

globalThis.Date = new Proxy(Clock, {
  construct(target, args: unknown[], newTarget) {
    return Reflect.construct(target, args.length > 0 ? args : [target.now() + ahead], newTarget)
  },
  get(target, key, receiver) {
    return key === 'now' ? () => target.now() + ahead : Reflect.get(target, key, receiver)
  }
})
