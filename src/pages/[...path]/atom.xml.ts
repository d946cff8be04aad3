import {feedFiles} from '../../formats/feeds.ts'
import {answerWithFile, pathsBeside} from '../_data.ts'

export const getStaticPaths = pathsBeside(feedFiles, 'atom.xml')

/** What has happened lately, as an Atom feed. */
export const GET = answerWithFile
