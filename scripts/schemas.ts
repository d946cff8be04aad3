import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {kindNames} from '../src/content/entry-kinds.ts'
import {writeContentFolderFiles, writeProjectFiles} from '../src/editors/editor-files.ts'
import {contentFolder, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run schemas [-- --content KANSIO]

Kirjoittaa sisällön JSON-skeemat ja asetukset, joilla VS Code täydentää kentät ja alleviivaa virheet.
schemas/ ja .vscode/settings.json tallennetaan versionhallintaan; tekstien luettelo on tämän koneen.

--content KANSIO  kansioon, joka on projektin ulkopuolella: avaa VS Codella se kansio. Tiedostot ovat
                  siinä kansioissa .vscode/ ja .astro/, eikä mikään komento lue niitä sisältönä.`,
  en: `npm run schemas [-- --content DIR]

Writes the JSON Schemas of the content and the settings that VS Code needs to complete fields and to
underline mistakes. schemas/ and .vscode/settings.json are committed; the list of texts is this
machine's.

--content DIR  for a content folder outside the project: open that folder in VS Code. The files are in
               its folders .vscode/ and .astro/, and no command reads them as content.`
}

const root = fileURLToPath(new URL('../', import.meta.url))

await run(usage, () => {
  const {content} = readOptions({content: {type: 'string'}})
  const folder = content === undefined ? undefined : contentFolder(content)
  if (folder && folder !== path.join(root, 'content')) writeContentFolderFiles(folder)
  else writeProjectFiles(root)
  console.log(`${kindNames.length} schemas written.`)
  return 0
})
