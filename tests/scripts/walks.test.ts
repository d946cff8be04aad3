import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {type Block, blocksOf} from '../fixtures/overlay.ts'
import {type Ended, regionContent, root, scratchFolder} from './command.ts'

/*
 * The walks of docs/architecture.md, made in a copy of the tree: what has to be written for a new
 * field, kind or language, and that all else follows from it. A walk that grows is seen here.
 */
const walks = [
  {name: 'field', most: 6},
  {name: 'kind', most: 14},
  // Its folder, and a line where languages are listed and one where their words are.
  {name: 'language', most: 2}
] as const

const project = path.join(scratchFolder(), 'walks')
const files = walks.map((walk) => {
  const text = readFileSync(path.join(root, `tests/fixtures/walks/${walk.name}.md`), 'utf8')
  return {...walk, blocks: blocksOf(text)}
})

// One copy takes all of them, the language last: its folder has the words of the other two.
before(() => {
  copyTree(project)
  for (const block of files.flatMap(({blocks}) => blocks)) apply(project, block)
  rmSync(path.join(project, 'content/permalinks.txt'), {force: true})
  const built = run(project, 'scripts/build.ts', '--out', 'dist')
  assert.equal(built.status, 0, built.stdout + built.stderr)
})

test('packages may be shared with another project, which builds at the same time', () => {
  assert.equal(existsSync(path.join(project, 'node_modules/.astro')), false)
})

test('the types are sound', () => {
  assert.deepEqual(typeErrors(project), [])
})

for (const {blocks, most, name} of files) {
  test(`${name}: at most ${most} files of code, and the site has it`, () => {
    const written = blocks.filter(({language}) => !['copy', 'delete'].includes(language))
    const code = new Set(written.flatMap(({options}) => options['file'] ?? []).filter(isCode))
    assert.ok(code.size <= most, [...code].join('\n'))
    for (const {content, options} of blocks.filter(({language}) => language === 'expected')) {
      const page = readFileSync(path.join(project, 'dist', options['page'] ?? ''), 'utf8')
      for (const words of content.trim().split('\n')) {
        assert.ok(page.includes(words), `${options['page']} without ${words}`)
      }
    }
  })

  test(`${name}: a fault of it is told`, () => {
    for (const {content, options} of blocks.filter(({language}) => language === 'fault')) {
      const file = path.join(project, options['file'] ?? '')
      const sound = readFileSync(file, 'utf8')
      const [found = '', broken = '', rule = ''] = content.split('=====\n')
      replaceIn(file, found, broken)
      const checked = run(project, 'scripts/check.ts', '--format', 'json')
      writeFileSync(file, sound)
      assert.equal(checked.status, 1, checked.stdout)
      assert.ok(checked.stdout.includes(`"${rule.trim()}"`), checked.stdout)
    }
  })
}

test('the documentation tells of each walk with the files that it touches', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  for (const {blocks, name} of files) {
    for (const {options} of blocks) {
      const {file = ''} = options
      if (isCode(file))
        assert.ok(
          text.includes(file.replace(/^src\//u, '').replace('strings/se', 'strings/<language>')),
          `${name}: ${file}`
        )
    }
  }
})

function isCode(file: string): boolean {
  return file.startsWith('src/')
}

function copyTree(project: string): void {
  for (const part of ['src', 'scripts', 'bin', 'public', 'package.json', 'package-lock.json']) {
    cpSync(path.join(root, part), path.join(project, part), {recursive: true})
  }
  for (const part of ['astro.config.mjs', 'tsconfig.json']) {
    cpSync(path.join(root, part), path.join(project, part))
  }
  cpSync(regionContent, path.join(project, 'content'), {recursive: true})
  const packages = path.join(project, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name !== '.astro')
      symlinkSync(path.join(root, 'node_modules', name), path.join(packages, name))
  }
}

/** A whole file, or a place in one before `=====` and what takes it. */
function apply(project: string, {content, language, options}: Block): void {
  const {file = '', from = ''} = options
  if (file === '' || language === 'fault') return
  const target = path.join(project, file)
  mkdirSync(path.dirname(target), {recursive: true})
  if (language === 'copy') cpSync(path.join(project, from), target, {recursive: true})
  else if (language === 'delete') rmSync(target, {recursive: true})
  else if (content.includes('=====\n')) {
    const [found = '', put = ''] = content.split('=====\n')
    replaceIn(target, found, put)
  } else writeFileSync(target, content)
}

/** The place may begin and end within lines. */
function replaceIn(file: string, found: string, put: string): void {
  assert.ok(existsSync(file), file)
  const text = readFileSync(file, 'utf8')
  const [place, words] = [found, put].map((one) => one.replace(/\n$/u, ''))
  assert.equal(text.split(place ?? '').length, 2, `${file} has not once:\n${place}`)
  writeFileSync(
    file,
    text.replace(place ?? '', () => words ?? '')
  )
}

/** Faults of types; what `.astro` files are is known to Astro's own check alone. */
function typeErrors(project: string): string[] {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const {stdout} = spawnSync(process.execPath, [tsc, '--noEmit', '-p', '.'], {
    cwd: project,
    encoding: 'utf8'
  })
  return stdout.split('\n').filter((line) => /error TS/u.test(line) && !line.includes(".astro'"))
}

function run(project: string, ...args: string[]): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: {...process.env, SOURCE_DATE_EPOCH: '1796000000'}
  })
  return {status, stdout, stderr}
}
