import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'
import ts from 'typescript'
import {compactStatutesPlugin} from '../src/client/bundle.ts'
import {readOneArgument} from './command-line/positional.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run citations:package -- KANSIO

Kirjoittaa viittausten kirjaston kansioon omaksi paketikseen: JavaScript Nodelle 20 ja selaimille, tyypit,
aineisto ja lisenssi. \`npm pack KANSIO\` tekee siitä yhden tiedoston.`,
  en: `npm run citations:package -- FOLDER

Writes the library of citations into a folder as a package of its own: JavaScript for Node 20 and
browsers, types, the data and the licence. \`npm pack FOLDER\` makes it one file.`
}

const root = fileURLToPath(new URL('../', import.meta.url))
const library = join(root, 'src/citations')
const door = join(library, 'index.ts')

await run(usage, async () => {
  const {argument: folder} = readOneArgument('FOLDER', {})
  mkdirSync(folder, {recursive: true})
  await writeScript(folder)
  writeTypes(folder)
  for (const [from, to] of [
    [join(library, 'package.json'), 'package.json'],
    [join(library, 'README.md'), 'README.md'],
    [join(library, 'statutes/statutes.json'), 'statutes.json'],
    [join(root, 'LICENSE'), 'LICENSE']
  ] as const)
    writeFileSync(join(folder, to), readFileSync(from))
  return 0
})

/** One file for Node and browsers alike. Names stay, so that a stack can be read. */
async function writeScript(folder: string): Promise<void> {
  const bundle = await rolldown({
    input: door,
    platform: 'neutral',
    tsconfig: false,
    plugins: [compactStatutesPlugin]
  })
  try {
    const {output} = await bundle.generate({format: 'esm', minify: true, codeSplitting: false})
    writeFileSync(join(folder, 'index.js'), output[0].code)
  } finally {
    await bundle.close()
  }
}

/** A declaration beside each module, under `types/`, with the names that they have once packed. */
function writeTypes(folder: string): void {
  const options: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    resolveJsonModule: true,
    rootDir: join(root, 'src'),
    outDir: join(folder, 'types'),
    strict: true,
    stripInternal: true,
    target: ts.ScriptTarget.ES2024,
    types: []
  }
  const host = ts.createCompilerHost(options)
  host.writeFile = (file, text) => {
    mkdirSync(join(file, '..'), {recursive: true})
    writeFileSync(file, text.replace(/(?<=['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/gu, '.js'))
  }
  const {diagnostics} = ts.createProgram([door], options, host).emit()
  for (const {messageText} of diagnostics) throw new Error(`Unexpected types: ${messageText}`)
}
