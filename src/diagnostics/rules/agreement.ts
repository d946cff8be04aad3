import type {RuleTable} from './rule.ts'

/** What agreements and decisions are, and what the files tell of them does not contradict. */
export const agreementRules = {
  'life-event-without-day': {
    severity: 'error',
    fi: {
      message: 'Elinkaaren tapahtumalta puuttuu päivä (on).',
      note: 'Kirjoita päivä muodossa 2027-01-01. Ilman päivää voi olla vain enters, jolla on ehto (condition).'
    },
    en: {
      message: 'The event has no day: its field on is missing.',
      note: 'Write it as 2027-01-01. Only the event enters may be without one, where it has a condition.'
    }
  },
  'life-event-without-party': {
    severity: 'error',
    fi: {
      message: 'Elinkaaren tapahtumasta ei näy, mikä osapuoli liittyi tai erosi.',
      note: 'Kirjoita osapuolen tunnus kenttään party.'
    },
    en: {
      message: 'The event does not tell which party joined or left.',
      note: 'Write the id of the party into the field party.'
    }
  },
  'amends-and-replaces': {
    severity: 'error',
    fi: {
      message: 'Versio joko muuttaa sopimusta (amends) tai korvaa sen (replaces), ei molempia.',
      note: 'Jätä amends, jos vain osa kohdista muuttuu, ja replaces, jos teksti on kokonaan uusi.'
    },
    en: {
      message: 'A version amends an agreement or replaces it, not both.',
      note: 'Keep amends where some clauses change, replaces where the whole text is new.'
    }
  },
  'amends-missing': {
    severity: 'error',
    fi: {
      message: 'Versio lisää tai poistaa kohtia, mutta ei kerro, mitä sopimusta se muuttaa.',
      note: 'Kirjoita muutettavan sopimuksen tunnus kenttään amends.'
    },
    en: {
      message: 'The version adds or removes clauses, and does not tell which agreement it amends.',
      note: 'Write the id of that agreement into the field amends.'
    }
  },
  'amends-amendment': {
    severity: 'error',
    fi: {
      message: 'Versio {found} on itse muutos.',
      note: 'Kirjoita kenttään amends sopimus, jota molemmat muuttavat: {expected}.'
    },
    en: {
      message: 'The version {found} is an amendment itself.',
      note: 'Write the agreement that both amend into the field amends: {expected}.'
    }
  },
  'not-in-agreement': {
    severity: 'error',
    fi: {
      message: 'Sopimuksessa {expected} ei ole kohtaa {found}, jota muutos koskee.',
      note: 'Jos kohta on uusi, lisää se version kenttään adds. Muuten tarkista numero: tiedosto 03a-nimi.mdx on kohta art_3a.'
    },
    en: {
      message: 'The agreement {expected} has no clause {found} to amend.',
      note: 'If the clause is new, write it into the field adds of the version. Otherwise check the number: 03a-name.mdx is art_3a.'
    }
  },
  'already-in-agreement': {
    severity: 'error',
    fi: {
      message: 'Sopimuksessa {expected} on jo kohta {found}.',
      note: 'Poista se kentästä adds: kansiossa oleva kohta muuttuu. Uudella kohdalla on oma numeronsa, esimerkiksi art_3a.'
    },
    en: {
      message: 'The agreement {expected} has the clause {found} already.',
      note: 'Take it out of the field adds: a clause in the folder is amended. A new one has a number of its own, such as art_3a.'
    }
  },
  'clause-without-file': {
    severity: 'error',
    fi: {
      message: 'Uudesta kohdasta {found} ei ole tekstiä version kansiossa.',
      note: 'Lisää tiedosto, esimerkiksi art_3a on 03a-nimi.mdx, tai poista kohta kentästä adds.'
    },
    en: {
      message: 'The new clause {found} has no text in the folder of the version.',
      note: 'Add its file, 03a-name.mdx for art_3a, or take it out of the field adds.'
    }
  },
  'text-without-original': {
    severity: 'error',
    fi: {
      message: 'Pääkielinen teksti {found} puuttuu.',
      note: 'Lisää kansioon sama tiedosto ilman kielen tunnusta, tai tarkista tiedoston nimi.'
    },
    en: {
      message: 'The text in the main language, {found}, is missing.',
      note: 'Add the same file without the code of the language, or check the name of the file.'
    }
  },
  'translation-differs': {
    severity: 'error',
    fi: {
      message: 'Käännös eroaa alkutekstistä. {#described}',
      note: 'Kirjoita käännökseen samat kappaleet samassa järjestyksessä ja samoin lähtein: kappaleella on sama osoite joka kielellä. Lainausta ei käännetä.'
    },
    en: {
      message: 'The translation differs from the original. {#described}',
      note: 'Write the same passages in the same order, with the same sources: a passage has one address in every language. A quotation is not translated.'
    }
  },
  'amended-twice': {
    severity: 'error',
    fi: {
      message: 'Kohtaa {found} muuttaa samasta päivästä {subject} myös versio {expected}.',
      note: 'Tarkista lähteistä, kumpi muutos koskee kohtaa ja mistä päivästä.'
    },
    en: {
      message: 'The version {expected} amends the clause {found} from the same day, {subject}.',
      note: 'Check in the sources which of them amends the clause, and from which day.'
    }
  },
  'life-out-of-order': {
    severity: 'error',
    fi: {
      message: 'Version viimeinen päivä {found} on ennen päivää {expected}, josta se alkaa.',
      note: 'Tarkista kentän life päivät lähteestä.'
    },
    en: {
      message: 'The last day of the version, {found}, is before {expected}, from which it counts.',
      note: 'Check the days under life in the source.'
    }
  },
  'chapter-order': {
    severity: 'error',
    fi: {
      message: 'Luku {found} on kahdessa osassa tai väärässä järjestyksessä.',
      note: 'Luvun kohdat ovat peräkkäin, ja luvut samassa järjestyksessä kuin version kentässä chapters. Korjaa kentät chapter tai tiedostojen numerot.'
    },
    en: {
      message: 'The chapter {found} is in two parts or out of its order.',
      note: 'The articles of a chapter stand together, chapters in the order of the field chapters of the version. Correct the fields chapter or the numbers of the files.'
    }
  },
  'impossible-relation': {
    severity: 'error',
    fi: {
      message: 'Suhde {subject} päätökseen ”{found}” ei ole mahdollinen: {#described}.',
      note: 'Korjaa kenttä kind tai decision. Suhde kirjataan sen päätöksen tiedostoon, joka esittää, muuttaa tai kumoaa; toisen päätöksen sivu kertoo siitä itse.'
    },
    en: {
      message: 'The relation {subject} to the decision “{found}” cannot be: {#described}.',
      note: 'Correct kind or decision. A relation is written into the decision that proposes, amends or annuls; the page of the other tells of it by itself.'
    }
  },
  'appeal-out-of-order': {
    severity: 'error',
    fi: {
      message: 'Muutoksenhaku ei sovi päätökseen: {found} (vertaa {expected}).',
      note: '{#described}'
    },
    en: {
      message: 'The appeal does not fit its decision: {found} (see {expected}).',
      note: '{#described}'
    }
  },
  'party-has-ended': {
    severity: 'error',
    fi: {
      message: 'Osapuolta {subject} ei enää ollut {found}: se lakkasi {expected}.',
      note: 'Tarkista päivä ja osapuoli. Lakkaamisen jälkeen päättää se, johon osapuoli yhdistyi.'
    },
    en: {
      message: 'The party {subject} was no more on {found}: it ended on {expected}.',
      note: 'Check the day and the party. After its end the party that it has merged into decides.'
    }
  },
  'merged-into-itself': {
    severity: 'error',
    fi: {
      message: 'Osapuoli {found} ei voi yhdistyä itseensä.',
      note: 'Nimeä kentässä mergedInto osapuoli, joka jatkaa.'
    },
    en: {
      message: 'The party {found} cannot merge into itself.',
      note: 'Name under mergedInto the party that continues.'
    }
  },
  'unknown-decision': {
    severity: 'error',
    fi: {
      message: 'Tuntematon päätös ”{found}”.',
      question: 'Tarkoititko ”{nearest}”?',
      note: 'Kirjoita päätöksen tiedoston nimi ilman päätettä. Tunnetut: {expected}.'
    },
    en: {
      message: 'Unknown decision “{found}”.',
      question: 'Did you mean “{nearest}”?',
      note: 'Write the name of its file without the ending. Known: {expected}.'
    }
  },
  'unlinked-article': {
    severity: 'warning',
    fi: {
      message:
        'Kohdassa ”{found}” on samoja sanoja kuin version {subject} kohdassa {expected}, mutta sameAs ei yhdistä niitä.',
      note: 'Jos kohdat koskevat samaa asiaa, kirjoita vanhempaan sameAs: {expected}. Jos asia jakautui, luettele kaikki kohdat.'
    },
    en: {
      message:
        'The article “{found}” has words of {expected} of version {subject}, but sameAs does not link them.',
      note: 'If they are on the same matter, write sameAs: {expected} in the older one. If the matter was split, list all articles.'
    }
  },
  'unlike-articles': {
    severity: 'warning',
    fi: {
      message:
        'Kohdalla ”{found}” ja version {subject} kohdalla {expected} ei ole yhteisiä sanoja, mutta ne on yhdistetty.',
      note: 'Tarkista kenttä sameAs. Ilman sitä yhdistää tiedoston nimi.'
    },
    en: {
      message:
        'The article “{found}” and {expected} of version {subject} have no words in common, but they are linked.',
      note: 'Check the field sameAs. Without it the name of the file links.'
    }
  },
  'meeting-has-passed': {
    severity: 'warning',
    fi: {
      message: 'Kokouspäivä {found} on mennyt, ja päätöksestä on vain esityslista.',
      note: 'Hae pöytäkirja, lisää se lähteeksi ja kirjaa tulos (outcome). Jos sitä ei saada, kerro kentässä unknown, että päätöstä ei tiedetä.'
    },
    en: {
      message: 'The day of the meeting, {found}, has passed, and there is only an agenda.',
      note: 'Get the minutes, add them as a source and write the outcome. If they are not to be had, tell under unknown that the decision is not known.'
    }
  }
} as const satisfies RuleTable
