import type {RemarkPlugin} from '@astrojs/markdown-remark'
import type {AstroConfig, BaseIntegrationHooks, HookParameters} from 'astro'
import type {Plugin} from 'vite'

type Hooks = Partial<BaseIntegrationHooks>

/** All that `@astrojs/mdx` reads of Astro's configuration. */
const root = new URL('../../', import.meta.url)
const settings = {root, srcDir: new URL('src/', root), base: '/', trailingSlash: 'always'} as const

/**
 * Compiles an editorial page into a module that exports its `Content`.
 *
 * The plugins are those that `@astrojs/mdx` gives to Vite; here they are called without it, which
 * saves most of a second. The module imports Astro's runtime and nothing else.
 */
export async function compileEditorial(
  source: string,
  file: string,
  remarkPlugins: RemarkPlugin[]
): Promise<string> {
  let code = source
  for (const plugin of await mdxPlugins(remarkPlugins)) {
    const {transform} = plugin
    if (typeof transform !== 'object') continue
    // The context of a bundler; the plugins ask it for the kind of the module alone.
    const context = {environment: {name: 'prerender'}}
    const made = await Reflect.apply(transform.handler, context, [code, file])
    if (made && typeof made === 'object' && typeof made.code === 'string') ({code} = made)
  }
  return code
}

async function mdxPlugins(remarkPlugins: RemarkPlugin[]): Promise<Plugin[]> {
  // Loaded only here: a page that was compiled before does without.
  const [{default: mdx}, {unified}] = await Promise.all([
    import('@astrojs/mdx'),
    import('@astrojs/markdown-remark')
  ])
  const plugins: Plugin[] = []
  const config = {
    ...settings,
    markdown: {
      // Typography is the author's: quotation marks differ by language.
      processor: unified({remarkPlugins, gfm: false, smartypants: false}),
      syntaxHighlight: false
    }
  } as unknown as AstroConfig
  const {hooks} = mdx()
  await call(hooks, 'astro:config:setup', {
    config,
    updateConfig: ({vite}: Partial<AstroConfig>) =>
      plugins.push(...((vite?.plugins ?? []) as Plugin[])),
    addPageExtension() {},
    addContentEntryType() {},
    addRenderer() {}
  })
  await call(hooks, 'astro:config:done', {config})
  return plugins
}

/** Calls a hook with the part of its parameters that it uses. */
async function call<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  parameters: object
): Promise<void> {
  await (hooks[name] as ((given: HookParameters<Name>) => unknown) | undefined)?.(
    parameters as HookParameters<Name>
  )
}
