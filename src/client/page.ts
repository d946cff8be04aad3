/** The one script of every page: small, deferred, and never needed for reading. */
import {copyWholeWords, offerCopies} from './copy.ts'
import {openHandles} from './handles.ts'
import {openLinkPreviews} from './link-previews.ts'
import {filterLists} from './list-filter.ts'
import {openCitationList} from './open-citation-list.ts'
import {openSearchFromHeader} from './open-search.ts'
import {plainAddresses} from './root.ts'

plainAddresses()
openSearchFromHeader()
offerCopies()
copyWholeWords()
openHandles()
openLinkPreviews()
openCitationList()
filterLists()
