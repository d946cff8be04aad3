import type {RuleTable} from './rule.ts'

/** What the files tell, and what the sources that stand in the same files tell of it. */
export const recordRules = {
  'minutes-of-another': {
    severity: 'error',
    fi: {
      message:
        'Pöytäkirja ”{found}” on osapuolen {expected}, mutta se on kirjattu osapuolen {subject} päätökseen.',
      note: 'Korjaa kenttä party, tai nimeä kentässä sources osapuolen oma pöytäkirja. Jos julkaisija on väärin, korjaa lähteen kenttä publisherParty. Jos toisen osapuolen myöhempi pöytäkirja kertoo päätöksestä, sano se kentässä caveats.'
    },
    en: {
      message: 'The minutes “{found}” are of {expected}, but filed as a decision of {subject}.',
      note: 'Correct the field party, or name the minutes of the party itself under sources. If the publisher is wrong, correct publisherParty of the source. If later minutes of the other party tell of the decision, say so under caveats.'
    }
  },
  'record-differs': {
    severity: 'error',
    fi: {
      message: 'Kentässä {subject} on {found}, pöytäkirjassa tai esityslistassa {expected}.',
      note: 'Tarkista, mikä on oikein, ja korjaa kenttä tai lähde. Jos lähde kertoo aiemmasta päätöksestä jälkikäteen, kerro se kentässä caveats.'
    },
    en: {
      message: 'The field {subject} says {found}, the minutes or the agenda {expected}.',
      note: 'See which is right, and correct the field or the source. If the source tells of an earlier decision afterwards, say so under caveats.'
    }
  },
  'outcome-differs': {
    severity: 'error',
    fi: {
      message: 'Tulos on ”{found}”, mutta {#described} kertoo muuta: {expected}.',
      note: 'Korjaa outcome tai otsikko. Jos päätettiin ehdotuksen mukaisesti, kerro ehdotus elementissä <Proposed>: siitä näkee, mitä hyväksyttiin.'
    },
    en: {
      message: 'The outcome is “{found}”, but {#described} tells of another: {expected}.',
      note: 'Correct outcome or the title. If the body decided as proposed, tell the proposal in <Proposed>: it shows what was approved.'
    }
  },
  'text-outside-quotation': {
    severity: 'warning',
    fi: {
      message:
        'Kappale on sanasta sanaan lähteessä {expected}, mutta se ei ole lainaus: ”{found}”.',
      note: 'Kirjoita kappale elementtiin <Quote source="{expected}">. Muuten sivu väittää sitä sivuston omiksi sanoiksi.'
    },
    en: {
      message: 'The paragraph stands in {expected} word for word, but is no quotation: “{found}”.',
      note: 'Write it in <Quote source="{expected}">. Otherwise the page calls it the words of the site.'
    }
  },
  'unsourced-finality': {
    severity: 'error',
    fi: {
      message: 'Sanalle ”{found}” ei ole lähdettä: mikään kohdan lähteistä ei kerro lainvoimasta.',
      note: 'Poista sana, tai lisää lähde, jonka tekstistä tai kentästä supports lainvoima ilmenee. Hyväksytty päätös ei vielä ole lainvoimainen.'
    },
    en: {
      message: 'Nothing supports “{found}”: no source of the passage tells of legal force.',
      note: 'Remove it, or add a source whose text or field supports says so. An approved decision is not final yet.'
    }
  },
  'claimed-force': {
    severity: 'error',
    fi: {
      message: 'Kenttä {subject} väittää, että sopimus on voimassa: ”{found}”.',
      note: 'Poista sana. Voimassaolo kerrotaan päivinä ja lähteineen version kentässä life, ja sivut kertovat sen itse: nämä sanat jäisivät, kun sopimus päättyy.'
    },
    en: {
      message: 'The field {subject} claims that an agreement is in force: “{found}”.',
      note: 'Remove it. What is in force is told by the field life of a version, with days and sources, and the pages say it themselves: these words would stay when it ends.'
    }
  },
  'termination-without-event': {
    severity: 'error',
    fi: {
      message:
        'Päätös irtisanoo version {found}, mutta version elinkaaressa ei ole irtisanomista: sivut kertoisivat sen olevan yhä voimassa.',
      note: 'Lisää tiedoston agreement/{found}/index.mdx kenttään life: event: terminated, on: päivä, party: {expected} ja sources. Viimeinen voimassaolopäivä, jos se tiedetään, on kentässä until. Jos vain osapuoli eroaa, tapahtuma on leaves.'
    },
    en: {
      message:
        'The decision terminates version {found}, but no event of that version tells of it: the pages would call it in force.',
      note: 'Add to the field life of agreement/{found}/index.mdx: event: terminated, on: its day, party: {expected}, and sources. The last day in force, where it is known, is under until. If the party alone leaves, the event is leaves.'
    }
  },
  'language-of-quotation': {
    severity: 'warning',
    fi: {
      message:
        'Lähteen ”{found}” kieli on {expected}, mutta siitä lainattuja sanoja ei ole merkitty sen kielisiksi.',
      note: 'Kirjoita lainauksen sanat elementtiin <Foreign lang="{expected}">, tai korjaa lähteen kenttä language. Ruudunlukija lukee sanat väärin ilman merkintää.'
    },
    en: {
      message:
        'The language of “{found}” is {expected}, but the words quoted from it are not marked so.',
      note: 'Put the words into <Foreign lang="{expected}">, or correct the field language of the source. A screen reader reads them wrong without.'
    }
  },
  'other-region': {
    severity: 'warning',
    fi: {
      message:
        'Teksti nimeää paikan tai viranomaisen ”{found}”, josta mikään muu aineistossa ei kerro.',
      note: 'Jos teksti on kopioitu toisen alueen sivustolta, kirjoita se uudelleen alueelle {expected}.'
    },
    en: {
      message:
        'The text names a place or an authority, “{found}”, of which nothing else in the content tells.',
      note: 'If it was copied from the site of another region, write it anew for {expected}.'
    }
  }
} as const satisfies RuleTable
