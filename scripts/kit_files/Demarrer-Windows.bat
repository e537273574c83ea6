@echo off
rem Installs Repere into a QGIS profile of its own and starts QGIS with it. Nobody's own profile is touched.
chcp 65001 >nul
setlocal
set "KIT=%~dp0"
set "HOME_DIR=%LOCALAPPDATA%\Repere-formation"
set "PROFILE=%HOME_DIR%\profiles\formation"
if not exist "%PROFILE%\python\plugins" mkdir "%PROFILE%\python\plugins"
if not exist "%PROFILE%\QGIS" mkdir "%PROFILE%\QGIS"
if not exist "%PROFILE%\proj" mkdir "%PROFILE%\proj"
if not exist "%PROFILE%\repere\exercices" mkdir "%PROFILE%\repere\exercices"
tar -xf "%KIT%@ZIP@" -C "%PROFILE%\python\plugins"
if errorlevel 1 (
  echo L'archive @ZIP@ n'a pas pu être décompressée : copiez le kit sur le disque, puis recommencez.
  pause
  exit /b 1
)
if not exist "%PROFILE%\QGIS\QGIS3.ini" copy /y "%KIT%profil\QGIS3.ini" "%PROFILE%\QGIS\QGIS3.ini" >nul
if exist "%KIT%profil\proj\*.tif" copy /y "%KIT%profil\proj\*.tif" "%PROFILE%\proj\" >nul
copy /y "%KIT%exercices\*.repere-exercice.json" "%PROFILE%\repere\exercices\" >nul
set "QGIS="
rem The last one that is there is taken: the standalone installer's before OSGeo4W's, the newest before an older.
for /d %%D in ("C:\OSGeo4W64" "C:\OSGeo4W" "%LOCALAPPDATA%\Programs\OSGeo4W" "%ProgramFiles%\QGIS 3*" "%ProgramFiles%\QGIS 4*") do (
  for %%F in ("%%~D\bin\qgis.bat" "%%~D\bin\qgis-ltr.bat") do if exist "%%~F" set "QGIS=%%~F"
)
if not defined QGIS (
  echo QGIS 3.40 ou plus récent est introuvable : installez-le, puis recommencez.
  pause
  exit /b 1
)
rem Not with start: that one leaves the window of a batch file open. qgis.bat comes back at once.
call "%QGIS%" --profiles-path "%HOME_DIR%" --profile formation
