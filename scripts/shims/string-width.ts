import {stripVTControlCharacters} from 'node:util';
import {widthOf} from '../../src/text/width.ts';

/** In place of the package Ink brings, whose emoji expressions cost about 50 ms to compile at every start. */
export default function stringWidth(text: string): number {
	return widthOf(stripVTControlCharacters(text));
}
