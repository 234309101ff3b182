#!/usr/bin/env bash
# usage: peers.sh MAILBOX.mbox
# Times what else is installed on the same mailbox: notmuch (indexing, threads) and Python's mailbox and email modules (parse and text).
# notmuch reads one file a message, so the mailbox is taken apart first, which is not timed.
set -euo pipefail
mailbox=${1:?usage: peers.sh MAILBOX.mbox}
command -v python3 > /dev/null || { echo "python3 is not installed: nothing to compare with"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$mailbox" <<'PYTHON'
import email, email.policy, mailbox, sys, time
start = time.monotonic()
count = characters = 0
for message in mailbox.mbox(sys.argv[1], create=False):
    count += 1
    for part in message.walk():
        if part.get_content_maintype() == "text":
            characters += len((part.get_payload(decode=True) or b"").decode(part.get_content_charset() or "utf-8", "replace") if part.get_content_charset() in (None, "utf-8", "us-ascii", "iso-8859-1") else part.get_payload())
took = time.monotonic() - start
print(f"python3 mailbox, parse and text of each part   {count:8} messages {took:8.2f} s {count / took:10.0f} messages/s")
PYTHON

command -v notmuch > /dev/null || { echo "notmuch is not installed"; exit 0; }
python3 - "$mailbox" "$work/mail" <<'PYTHON'
import mailbox, os, sys
os.makedirs(sys.argv[2])
for number, message in enumerate(mailbox.mbox(sys.argv[1], create=False)):
    with open(os.path.join(sys.argv[2], f"{number}.eml"), "wb") as file:
        file.write(bytes(message))
PYTHON
export NOTMUCH_CONFIG=$work/config
printf '[database]\npath=%s\n[user]\nname=Nobody\nprimary_email=nobody@harbour.example\n[new]\ntags=\n' "$work/mail" > "$NOTMUCH_CONFIG"
start=$(date +%s.%N)
# Python's mailbox takes body lines that begin with "From " for the start of a message; what that leaves is no mail, and notmuch says so of each file.
notmuch new --quiet 2> "$work/passed-over" || { cat "$work/passed-over" >&2; exit 1; }
count=$(notmuch count '*')
awk -v start="$start" -v end="$(date +%s.%N)" -v count="$count" 'BEGIN { printf "notmuch, index and threads                     %8d messages %8.2f s %10.0f messages/s\n", count, end - start, count / (end - start) }'
[ -s "$work/passed-over" ] && printf 'of the files that Python makes of the mailbox %d are no mail to notmuch\n' "$(grep -c 'non-mail' "$work/passed-over")"
exit 0
