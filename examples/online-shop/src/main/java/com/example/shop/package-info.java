/** The online shop's observability: one file per team, one for the platform team, one for what they share. */
package com.example.shop;
