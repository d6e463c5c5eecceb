#!/usr/bin/env node
// Written so that any Node can read it: what is too old to run the program still prints who to call.
var code = 70;

function printHelp(error) {
	import('fs').then(fs => {
		var url = new URL('../dist/help.txt', import.meta.url);
		console.log(fs.readFileSync(url, 'utf8'));
		if (error) console.error('cope: %s', error.message || error);
		process.exitCode = code;
	});
}

if (Number(process.versions.node.split('.')[0]) < 20) printHelp();
else import('../dist/main.js').then(cope => cope.main(process.argv.slice(2)), printHelp);
