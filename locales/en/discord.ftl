### What only Discord's front end says.

discord-name = Discord
