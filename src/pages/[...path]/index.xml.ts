import {aknFiles} from '../../formats/akoma-ntoso/akn-files.ts'
import {answerWithFile, pathsBeside} from '../_data.ts'

export const getStaticPaths = pathsBeside(aknFiles, 'index.xml')

/** The same thing as the page, as Akoma Ntoso. */
export const GET = answerWithFile
