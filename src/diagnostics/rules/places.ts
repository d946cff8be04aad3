import type {WordTable} from './words.ts'

/** Which files a folder of the content holds, by id: those that need more words than their names. */
export const places = {
  'files-of-agreement': {
    fi: 'Kansiossa ovat agreement/<vuosi>/index.mdx ja kohdat agreement/<vuosi>/NN-<nimi>.mdx, joissa NN on kohdan numero: 02-tavoitteet.mdx, 03a-kielet.mdx. Johdanto on 00-johdanto.mdx ja liite liite-1-kartta.mdx tai liite-b-kartta.mdx. Jos kohdan numero on muunlainen, 1.1 tai I, kirjoita se kenttään number. Saman kohdan ruotsinkielinen teksti on 02-tavoitteet.sv.mdx.',
    en: 'The folder holds agreement/<year>/index.mdx and articles agreement/<year>/NN-<name>.mdx, where NN is the number of the article: 02-goals.mdx, 03a-languages.mdx. An introduction is 00-introduction.mdx, an appendix liite-1-map.mdx or liite-b-map.mdx. A number of another kind, 1.1 or I, goes into the field number. The Swedish text of the same article is 02-goals.sv.mdx.'
  },
  'files-of-statutes': {
    fi: 'Kansiossa ovat statutes/<vuosi>-<numero>/act.yaml ja pykälät statutes/<vuosi>-<numero>/<pykälä>.mdx.',
    en: 'The folder holds statutes/<year>-<number>/act.yaml and sections statutes/<year>-<number>/<section>.mdx.'
  },
  'files-of-sources': {
    fi: 'Kansiossa ovat lähteet sources/<tunnus>.md ja niiden arkistoidut tekstit sources/<tunnus>.txt, jotka lähde nimeää kentässä archived.',
    en: 'The folder holds sources: sources/<id>.md and their archived texts sources/<id>.txt, which a source names in the field archived.'
  },
  'files-of-decisions': {
    fi: 'Kansiossa ovat päätökset: decisions/<päivä>-<osapuoli>-<pykälä>.mdx. Saman päätöksen ruotsinkielinen teksti on samanniminen ja päättyy .sv.mdx.',
    en: 'The folder holds decisions: decisions/<day>-<party>-<section>.mdx. The Swedish text of the same decision has the same name and ends in .sv.mdx.'
  },
  'files-of-pages': {
    fi: 'Kansiossa ovat sivut: pages/<kieli>/<tunnus>.mdx, joissa kieli on fi, sv tai en.',
    en: 'The folder holds pages: pages/<language>/<id>.mdx, where the language is fi, sv or en.'
  },
  'files-of-attachments': {
    fi: 'Liitteet ovat kansiossa attachments/: attachments/<nimi>.pdf, .png, .jpg, .xlsx, .ods tai .csv. Version, päätöksen tai lähteen kenttä attachments nimeää jokaisen.',
    en: 'Attachments are in the folder attachments/: attachments/<name>.pdf, .png, .jpg, .xlsx, .ods or .csv. The field attachments of a version, a decision or a source names each.'
  },
  'office-text': {
    fi: 'Tekstinkäsittelyn tiedostoa ei julkaista: tallenna sen teksti tiedostoon sources/<tunnus>.txt ja alkuperäinen PDF-tiedostona kansioon attachments/.',
    en: 'A file of a word processor is not published: save its text as sources/<id>.txt, and the original as a PDF in attachments/.'
  },
  'files-of-folder': {
    fi: 'Kansiossa ovat {expected}.',
    en: 'The folder holds {expected}.'
  },
  'files-of-questions': {
    fi: 'Kansiossa ovat kysymykset: questions/<tunnus>.mdx. Saman vastauksen ruotsinkielinen teksti on questions/<tunnus>.sv.mdx.',
    en: 'The folder holds questions: questions/<id>.mdx. The Swedish text of the same answer is questions/<id>.sv.mdx.'
  },
  'language-of-translation': {
    fi: 'Käännös on muulla sivuston kielellä kuin pääkielellä. Kielet ovat tiedoston site.yaml kentässä languages, pääkieli ensimmäisenä. Lisää kieli sinne tai poista tiedosto.',
    en: 'A translation is in a language of the site other than the main one. The languages are in the field languages of site.yaml, the main one first. Add the language there, or remove the file.'
  },
  'language-of-site': {
    fi: 'Sivuston kielet ovat tiedoston site.yaml kentässä languages, eikä tämän sivun kieli ole niissä. Lisää kieli sinne.',
    en: 'The languages of the site are in the field languages of site.yaml, and that of this page is not one of them. Add it there.'
  }
} as const satisfies WordTable

/** Id of the words for the kind of a file or the folder that it is in, where they have some of their own. */
export function filesBeside(file: string): keyof typeof places | undefined {
  if (/\.(?:docx?|odt|rtf)$/iu.test(file)) return 'office-text'
  if (/\.(?:pdf|png|jpe?g|xlsx|ods|csv)$/iu.test(file)) return 'files-of-attachments'
  const id = `files-of-${file.split('/', 1)[0]}`
  return Object.hasOwn(places, id) ? (id as keyof typeof places) : undefined
}
