import path from 'node:path'
import {isRunnableDevEnvironment, type Plugin, type ViteDevServer} from 'vite'
import {contentFolder, soundCorpus} from '../corpus/current.ts'

/** What `render()` of Astro asks for the module of an entry, by the entry's file. */
const asked = 'astro:content-module-imports'

/** What Astro takes for the module of an entry, before the name of its file. */
const moduleOf = 'astro:content-layer-deferred-module?astroContentModuleFlag=true&fileName='

const name = 'virtual:editorial-modules'
const resolved = `\0${name}`

/**
 * Gives Astro the modules of the editorial pages that this process publishes.
 *
 * Astro keeps their list in `.astro/content-modules.mjs`: one file a project, written by every build,
 * `astro sync` and `astro check`. One of another content folder would take the pages of this one away.
 */
export function editorialModules(): Plugin {
  return {
    name: 'editorial-modules',
    // An alias comes before Astro's own plugin.
    config: () => ({resolve: {alias: {[asked]: name}}}),
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined
      const {root} = this.environment.config
      const modules = soundCorpus()?.pages.map((page) => {
        const file = path.relative(root, path.join(contentFolder(), page.file))
        const known = file.split(path.sep).join('/')
        const module = moduleOf + encodeURIComponent(known)
        return `[${JSON.stringify(known)}, () => import(${JSON.stringify(module)})]`
      })
      return `export default new Map([${modules}])`
    }
  }
}

/** Has the list made anew in development: there may be a new page. */
export function forgetEditorialModules({environments}: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const {moduleGraph} = environment
    const module = moduleGraph.getModuleById(resolved)
    if (module) moduleGraph.invalidateModule(module)
    if (!isRunnableDevEnvironment(environment)) continue
    const {evaluatedModules} = environment.runner
    const evaluated = evaluatedModules.getModuleById(resolved)
    if (evaluated) evaluatedModules.invalidateModule(evaluated)
  }
}
