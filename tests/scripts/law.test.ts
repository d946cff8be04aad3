import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {type FinlexServer, finlexServer} from '../finlex/finlex-server.ts'
import {
  chapter,
  inventedAct,
  inventedList,
  note,
  section,
  subsection
} from '../finlex/invented-act.ts'
import {command, copyOfBase, scratchFolder} from './command.ts'

const scratch = scratchFolder()
const published = inventedAct({
  number: '9100/2019',
  title: 'Laki keksitystä vuonosta',
  text: chapter(
    '1',
    'Yhteistyö',
    section(
      '3',
      'Neuvottelu',
      subsection('1', 'Kunta ja hyvinvointialue neuvottelevat vuosittain.'),
      subsection('2', 'Hyvinvointialue kutsuu neuvottelun koolle.')
    ),
    section('4', 'Taulukko', '<content><table><tr><td><p>1</p></td></tr></table></content>')
  )
})
const references = ['2020/15', '2021/16']
  .map(
    (one) =>
      `<finlex:statuteReference><finlex:ref href="/akn/fi/act/statute/${one}">x</finlex:ref></finlex:statuteReference>`
  )
  .join('')
const consolidated = (version: string) =>
  inventedAct({
    number: '9100/2019',
    title: 'Laki keksitystä vuonosta',
    consolidated: version,
    data: `<finlex:amendedBy>${references}</finlex:amendedBy>`,
    text: section(
      '3',
      'Neuvottelu',
      subsection('1v20200015', 'Uusi sanamuoto.', '20200015'),
      note('L:lla 15/2020 muutettu 1 momentti tulee voimaan 1.6.2098. Aiempi sanamuoto kuuluu:'),
      subsection('1', 'Vanha sanamuoto.'),
      subsection('2', 'Hyvinvointialue kutsuu neuvottelun koolle.')
    )
  })
const amending = inventedAct({
  number: '15/2020',
  title: 'Laki keksitystä vuonosta annetun lain 3 §:n muuttamisesta',
  formula: `<p>Päätöksen mukaisesti</p><block name="substitutions"><i>muutetaan</i> keksitystä vuonosta annetun lain (<affectedDocument href="/akn/fi/act/statute/2019/9100">9100/2019</affectedDocument>) 3 §:n 1 momentti seuraavasti:</block>`,
  text: section(
    '3',
    'Neuvottelu',
    subsection('1', 'Uusi sanamuoto.'),
    '<hcontainer name="omission"/>'
  )
})
const base = '/akn/fi/act'
const list = `${base}/statute-consolidated/2019/9100?page=1&limit=4`

let server: FinlexServer
before(async () => {
  server = await finlexServer([
    [list, inventedList(consolidated(''), consolidated('20200015'))],
    [`${base}/statute/2019/9100/fin@`, published],
    [`${base}/statute-consolidated/2019/9100/fin@latest`, consolidated('20200015')],
    [`${base}/statute/2020/15/fin@`, amending]
  ])
})
after(() => server.close())

function copy(name: string): string {
  const folder = path.join(scratch, name)
  mkdirSync(folder)
  return copyOfBase(folder)
}

test('asks, archives what it understood, and tells what it did not', async () => {
  const content = copy('asked')
  const {status, stdout, stderr} = await command('law.ts', [
    ...['9100/2019', '--language', 'fin', '--content', content],
    ...['--from', server.base, '--contact', 'https://merikaari.example/']
  ])
  assert.equal(stderr, '')
  assert.equal(status, 1, stdout)
  assert.match(stdout, /finlex-9100-2019-alkup-fi .*: kirjoitettu: 3 §/u)
  assert.match(stdout, /4 § jäi pois/u)
  assert.match(stdout, /16\/2021 fi \(julkaistu\): puuttuu: 404/u)
  assert.deepEqual(
    server.asked.map(({path: asked}) => asked),
    [
      list,
      `${base}/statute/2019/9100/fin@`,
      `${base}/statute-consolidated/2019/9100/fin@latest`,
      `${base}/statute/2020/15/fin@`,
      `${base}/statute/2021/16/fin@`
    ]
  )
  assert.ok(server.asked.every(({agent}) => agent?.includes('https://merikaari.example/')))
  assert.deepEqual(archives(content), [
    'finlex-15-2020-alkup-fi.md',
    'finlex-15-2020-alkup-fi.txt',
    'finlex-9100-2019-ajantasa-fi.md',
    'finlex-9100-2019-alkup-fi.md',
    'finlex-9100-2019-alkup-fi.txt'
  ])
  const newest = readFileSync(path.join(content, 'sources/finlex-9100-2019-ajantasa-fi.md'), 'utf8')
  assert.match(newest, /amendedUpTo: 15\/2020/u)
  assert.doesNotMatch(newest, /archived|sanamuoto\.$/mu)
})

test('saved answers, twice; the result passes the check', async () => {
  const content = copy('saved')
  const answers = path.join(scratch, 'answers')
  mkdirSync(answers)
  writeFileSync(path.join(answers, 'a.xml'), inventedList(published, amending))
  writeFileSync(path.join(answers, 'b.xml'), consolidated('20200015'))
  const law = (...more: string[]) =>
    command('law.ts', [
      ...['9100/2019', '--language', 'fin', '--sections', '3', '--content', content],
      ...['--from', answers, ...more]
    ])
  const day = ['--day', '2023-05-01']
  assert.equal((await law()).status, 2, 'nothing in the answers tells the day')

  const first = await law(...day, '--consolidated', 'CC BY 4.0')
  assert.match(first.stdout, /finlex-9100-2019-ajantasa-fi .*: kirjoitettu: 3 §/u)
  const text = path.join(content, 'sources/finlex-9100-2019-ajantasa-fi.txt')
  // The new wording is not in force on the day of the answer.
  assert.match(readFileSync(text, 'utf8'), /\n\nVanha sanamuoto\.\n\nHyvin/u)
  const checked = await command('check.ts', ['--content', content])
  assert.equal(checked.status, 0, checked.stdout)

  const again = await law('--day', '2023-06-01', '--consolidated', 'CC BY 4.0')
  assert.match(again.stdout, /ajantasa-fi .*: ennallaan/u)
  const other = await law('--day', '2099-01-01', '--consolidated', 'CC BY 4.0')
  assert.match(other.stdout, /ajantasa-fi.*ei kirjoitettu/u)
  assert.match(readFileSync(text, 'utf8'), /Vanha/u)
  const replaced = await law('--day', '2099-01-01', '--consolidated', 'CC BY 4.0', '--replace')
  assert.match(replaced.stdout, /ajantasa-fi .*: korvattu/u)
  assert.match(readFileSync(text, 'utf8'), /\n\nUusi sanamuoto\.\n\nHyvin/u)
})

test('answers that cannot be read write nothing, and are told by their files', async () => {
  const content = copy('broken')
  const answers = path.join(scratch, 'broken-answers')
  mkdirSync(answers)
  writeFileSync(path.join(answers, 'cut.xml'), published.slice(0, 2000))
  writeFileSync(path.join(answers, 'page.xml'), '<html><body>Virhe</body></html>')
  const args = ['9100/2019', '--from', answers, '--day', '2023-05-01', '--content', content]
  const {status, stdout} = await command('law.ts', args)
  assert.equal(status, 1)
  assert.match(stdout, /^cut\.xml: vastaus on vajaa.*, rivi \d+$/mu)
  assert.match(stdout, /^page\.xml: vastaus ei ole säädös$/mu)
  assert.deepEqual(archives(content), [])
})

const wrong: Record<string, string[]> = {
  'no number': [],
  'no act': ['612'],
  'no section': ['9100/2019', '--sections', '3,x'],
  'no language': ['9100/2019', '--language', 'eng'],
  'no folder': ['9100/2019', '--from', 'nowhere', '--day', '2023-05-01'],
  'no TLS': ['9100/2019', '--from', 'http://finlex.example/', '--contact', 'a@b.example'],
  'nobody to write to': ['9100/2019'],
  'a day of its own for what is asked now': ['9100/2019', '--day', '2023-05-01', '--contact', 'x']
}
test('a command that was written wrong asks nobody', async () => {
  const content = copy('wrong')
  const site = path.join(content, 'site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^(?:url|contact):.*\n(?: .*\n)*/gmu, ''))
  for (const [name, args] of Object.entries(wrong)) {
    const {status, stdout} = await command('law.ts', [...args, '--content', content])
    assert.deepEqual([name, status, stdout], [name, 2, ''])
  }
  assert.deepEqual(archives(content), [])
})

function archives(content: string): string[] {
  const folder = path.join(content, 'sources')
  assert.ok(existsSync(folder))
  return readdirSync(folder).filter((name) => name.startsWith('finlex-'))
}
