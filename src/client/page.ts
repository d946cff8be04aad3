/** The one script of every page: small, deferred, and never needed for reading. */
import {openSearchFromHeader} from './open-search.ts'

openSearchFromHeader()
