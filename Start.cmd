@echo off
rem For a double click: asks four questions, checks, opens the report. Not yet tried on Windows by its makers.
chcp 65001 >nul
title CIFER-check
call "%~dp0cifer-check.cmd" %*
rem Where not even Java was found, nobody waited for Enter.
if "%errorlevel%"=="2" pause
