import type {authenticity as model} from '../fi/authenticity.ts'

/** Words in English, on the page on checking a copy. */
export const authenticity: typeof model = {
  title: 'Is the page authentic?',
  lede: 'Anyone can check that a page or a file is exactly the one that was published on this site.',
  how: 'What the check is based on',
  howText: [
    'A digest is computed for every file of the site. It changes completely when a single letter of the file changes. The method is called SHA-256.',
    'All digests are in a list. If the digest of your file is there, your file is an unchanged copy of the published one.'
  ],
  list: 'List of digests (build.json)',
  version: 'Version of this site',
  check: 'Check a file here',
  checkText:
    'Choose a file, drop it here or paste it. The file does not leave your device: the browser computes by itself.',
  file: 'File',
  pasted: 'Text or digest',
  pastedHint: 'Paste the source of a page, the text of a file or a digest of 64 characters.',
  button: 'Check',
  digest: 'Digest',
  same: 'Authentic. The same file is on the site under the name',
  differs:
    'Not a file of the present version of the site. It was changed, or belongs to another version.',
  expected: 'Digest of the published file of that name',
  noList: 'The list of digests could not be read.',
  counting: 'Computing…',
  saving: 'How to save a page',
  savingText:
    'The browser’s Save page changes the file. Open the source of the page instead (Ctrl+U) and copy all of it, or fetch the page with the command:',
  commands: 'Check with a command',
  commandsText:
    'The command computes the digest of a file. Compare it with the list. In Windows the command is Get-FileHash.',
  whole: 'Check the whole site',
  wholeText:
    'With the source code of the site all files can be compared at once. The command lists files that differ, are missing or do not belong there. Give it the address of the site.',
  again: 'Build the site yourself',
  againText:
    'The same version always gives the same site, byte for byte. Fetch the version from the source code, build it and compare the lists. You then see that the site holds nothing but what the source code holds.',
  limits: 'What the check does not show',
  limitsText:
    'The check shows that a file has not changed since it was published. It does not show that the text is right: the sources named at every passage do.'
}
