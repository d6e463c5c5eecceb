import {type Data, type Line, publishers} from './helpline-rules.ts';

/** So many months after a check the next one is due: three before the person is told that it is old. */
const months = 9;

/** The day on which a check is due again, `YYYY-MM-DD`. */
const dueOn = (checked: string): string => {
	const all = Number(checked.slice(0, 4)) * 12 + Number(checked.slice(5, 7)) - 1 + months;
	return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}${checked.slice(7)}`;
};

/** Something that people are shown, to be checked: what is shown of it, and why it could be wrong beside its age. */
type Shown = {
	readonly name: string;
	readonly says: readonly string[];
	readonly checked: string;
	readonly doubts: readonly string[];
	readonly sources: readonly string[];
};

const tooFew = (sources: readonly string[], data: Data): readonly string[] =>
	publishers(data, sources) >= 2 ? [] : ['fewer than two publishers'];

const asShown = (line: Line, data: Data): Shown => {
	const {name, phone, sms, whatsapp, chat, website, hours, checked, confidence, sources, see_also = []} = line;
	const text = sms === null ? 'none' : [sms.number, sms.keyword].filter(each => each !== null).join(' ');
	return {
		name,
		says: [
			`phone: ${phone ?? 'none'}   text: ${text}   WhatsApp: ${whatsapp ?? 'none'}   hours: ${hours ?? 'not known'}`,
			`chat: ${chat ?? 'none'}   website: ${website ?? 'none'}`,
		],
		checked,
		doubts: [...(confidence === 'two-sources' ? [] : [`confidence: ${confidence}`]), ...tooFew(sources, data)],
		sources: [...sources, ...see_also],
	};
};

type Country = Data['countries'][string];

/** Emergency numbers and directories have no day of their own: they were looked at when the list was made. */
const emergencies = ({emergency, emergency_roles = {}, emergency_sources}: Country, data: Data): readonly Shown[] =>
	emergency.map(number => {
		const sources = emergency_sources[number] ?? [];
		const says = [`for: ${emergency_roles[number] ?? 'not said'}`];
		return {name: `Emergency number ${number}`, says, checked: data.generated, doubts: tooFew(sources, data), sources};
	});

const directories = (data: Data): readonly Shown[] =>
	data.directories.map(({name, url, what, sources}) => ({
		name,
		says: [`website: ${url}`, what],
		checked: data.generated,
		doubts: [],
		sources,
	}));

const sourceRow = (id: string, data: Data): string => {
	const source = data.sources[id];
	return source === undefined ? id : `${source.title} (${source.copy_date}): ${source.address}`;
};

/** A place of the sheet to fill in; none where nothing is due. */
const entry = ({name, says, checked, doubts, sources}: Shown, data: Data, today: string): readonly string[] => {
	const age = today >= dueOn(checked) ? [`checked on ${checked}, due since ${dueOn(checked)}`] : [];
	const why = [...age, ...doubts];
	if (why.length === 0) return [];
	const rows = [
		...why.map(each => `due: ${each}`),
		...says,
		...sources.map(id => sourceRow(id, data)),
		'still so?  yes / no, it is:                         seen on:               by:',
	];
	return [[`[ ] ${name}`, ...rows.map(row => `    ${row}`)].join('\n')];
};

const group = (name: string, shown: readonly Shown[], data: Data, today: string): readonly string[] => {
	const due = shown.flatMap(each => entry(each, data, today));
	return due.length === 0 ? [] : [[name, '-'.repeat(name.length), ...due].join('\n')];
};

/** What is to be checked again, as a sheet to be filled in; by country, with the sources of each. No network is asked. */
export const dueSheet = (data: Data, today: string): string => {
	const groups = [
		...Object.values(data.countries).flatMap(country => {
			const shown = [...emergencies(country, data), ...country.lines.map(line => asShown(line, data))];
			return group(country.name, shown, data, today);
		}),
		...group('Directories', directories(data), data, today),
	];
	const title = `Helplines to check again, on ${today}`;
	if (groups.length === 0) return `${title}: none.\n`;
	return `${[`${title}, each with two sources of different publishers:`, ...groups].join('\n\n')}\n`;
};
