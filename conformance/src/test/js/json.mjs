// Says JSON again, as JavaScript understood it.
let text = "";
process.stdin.setEncoding("utf8");
for await (const part of process.stdin) {
  text += part;
}
process.stdout.write(JSON.stringify(JSON.parse(text)));
