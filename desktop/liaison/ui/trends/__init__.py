"""The page of trends: the picture of delivery and rapport, the lines of a client, and what moved them."""
